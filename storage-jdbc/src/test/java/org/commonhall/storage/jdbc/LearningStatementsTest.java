package org.commonhall.storage.jdbc;

import static org.commonhall.scenario.TestRooms.at;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.calendar.Span;
import org.commonhall.directory.directory.Audience;
import org.commonhall.learning.course.CatalogueFilter;
import org.commonhall.learning.course.ClashRule;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.PlanSessions;
import org.commonhall.learning.course.Pool;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.learning.enrolment.Withdraw;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements the use cases of courses and enrolments cost, a batch counting as one. */
class LearningStatementsTest {
    private static final String SESSION = "2026-03-12T19:00";

    private final StatementCount statements = new StatementCount();
    private final TestCourses given = new TestCourses(TestHall.on(statements.emptyStore()));
    private final Courses courses = given.courses;
    private final Enrolments enrolments = given.enrolments;

    @Test
    void aSeatCostsSevenAndThreeMoreWherePoolsAre() {
        Id<CourseRun> plain =
                given.published(given.run("plain").clash(ClashRule.IGNORE).seats(30L), SESSION);
        Id<CourseRun> pools = given.published(
                given.run("pools").clash(ClashRule.IGNORE).seats(30L).pools(List.of(Pool.of(Audience.RIDER, 20))),
                SESSION);
        Actor rider = given.of(Audience.RIDER, "Somebody");
        costs(
                7,
                "run, who acts, root, quota, claim, enrolment, journal",
                rider,
                by -> enrolments.enrol(by, Enrol.of(plain).build()));
        costs(
                10,
                "and proofs, pools, tree",
                rider,
                by -> enrolments.enrol(by, Enrol.of(pools).build()));
        Id<Enrolment> mine = enrolments
                .reads()
                .mine(rider, PageRequest.first(1))
                .items()
                .get(0)
                .id();
        costs(
                11,
                "enrolment, run, who acts, root, tree, enrolment, claims, quotas, claim, enrolment, journal",
                rider,
                by -> enrolments.withdraw(by, new Withdraw(mine)));
    }

    /** What nobody needs to know is not asked: no proofs where no seats are kept, no names where there are none. */
    @Test
    void aPlainCatalogueCostsTwo() {
        Id<CourseRun> plain = given.published(given.run("plain").seats(30L), SESSION);
        costs(
                2,
                "runs, seats",
                given.rider,
                by -> courses.reads().catalogue(by, CatalogueFilter.everything().build(), PageRequest.first(5)));
        costs(
                6,
                "run, rights, course, sessions, seats, organization",
                given.rider,
                by -> courses.reads().run(by, plain));
    }

    /** One for the sessions, and one or two for each capability that takes somebody's time. */
    @Test
    void clashesCostAStatementOrTwoACapability() {
        Id<CourseRun> first = given.published(given.run("first").seats(30L), SESSION);
        Id<CourseRun> second = given.published(given.run("second").seats(30L), SESSION);
        costs(
                18,
                "a seat, sessions, duties, meetings, appointments, bookings, assessments of both sides, shifts, rounds, what is taught and learned",
                given.rider,
                by -> enrolments.enrol(by, Enrol.of(first).build()));
        costs(
                19,
                "and the sessions of what is learned",
                given.rider,
                by -> enrolments.enrol(by, Enrol.of(second).build()));
        costs(
                11,
                "duties, seats, appointments, bookings, assessments of both sides, shifts, rounds, what is taught, what is learned, its sessions",
                given.rider,
                by -> given.hall
                        .engagements()
                        .of(by, TestStation.person(by), Span.of(at("2026-03-01T00:00"), at("2026-04-01T00:00"))));
    }

    /** The same for one session and for a hundred. */
    @Test
    void aPlanCostsTheSameForAnyNumberOfSessions() {
        Id<BookableRoom> room = given.room();
        Id<CourseRun> one = given.draft(given.run("one").room(room).seats(20L));
        Id<CourseRun> many = given.draft(given.run("many").room(room).seats(20L));
        // The first booking of a room widens what the station remembers of its claims.
        planned(given.draft(given.run("first").room(room).seats(20L)), "2026-03-11T09:00", "FREQ=DAILY;COUNT=1");
        int few = planned(one, "2026-03-12T09:00", "FREQ=DAILY;COUNT=1");
        int all = planned(many, "2026-03-12T14:00", "FREQ=DAILY;COUNT=100");
        org.assertj.core.api.Assertions.assertThat(all).isEqualTo(few);
    }

    private int planned(Id<CourseRun> run, String from, String rule) {
        return statements.of(() -> courses.plan(
                given.organiser,
                PlanSessions.weekly(run, LocalDateTime.parse(from), 60, rule).build()));
    }

    @Test
    void readsCostTheSameForAnyNumberOfRuns() {
        Id<BookableRoom> room = given.room();
        for (int i = 0; i < 5; i++) {
            Id<CourseRun> run = given.draft(
                    given.run("run " + i).room(room).seats(20L).pools(List.of(Pool.of(Audience.RIDER, 10))));
            given.session(run, "2026-03-1" + (i + 2) + "T19:00");
            courses.publish(given.organiser, new PublishRun(run));
            enrolments.enrol(given.rider, Enrol.of(run).build());
        }
        costs(
                6,
                "runs, rooms, stations, seats, pools, proofs",
                given.rider,
                by -> courses.reads()
                        .catalogue(
                                by,
                                CatalogueFilter.everything()
                                        .from(at("2026-03-01T00:00"))
                                        .build(),
                                PageRequest.first(5)));
        costs(
                7,
                "enrolments, runs, sessions, marks, pools, rooms, stations",
                given.rider,
                by -> enrolments.reads().mine(by, PageRequest.first(5)));
        costs(8, "and what is waited for", given.rider, by -> enrolments.reads().overview(by, PageRequest.first(5)));
    }

    private void costs(int count, String what, Actor by, Consumer<Actor> call) {
        statements.costs(count, what, () -> call.accept(by));
    }
}

package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Ratio;
import org.commonhall.SmallGroups;
import org.commonhall.attendance.Mark;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Audience;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.FinishRun;
import org.commonhall.learning.enrolment.LearningFigures.AudienceShare;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestClassroom;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.commonhall.scenario.TestStation;
import org.junit.jupiter.api.Test;

/** What learning has come to. */
@StoreTest
class FigureScenario {
    private static final Span MARCH = Span.of(TestRooms.at("2026-03-01T00:00"), TestRooms.at("2026-04-01T00:00"));

    private final TestClassroom given;
    private final FigureReads figures;

    FigureScenario(TestHall hall) {
        given = new TestClassroom(hall);
        figures = given.enrolments.figures();
    }

    /** Six riders and a tenant, of whom five come both times, one once, one late; one gave up before the beginning. */
    @Test
    void whatARunCameTo() {
        List<Actor> riders = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> given.of(Audience.RIDER, "Rider " + i))
                .toList();
        Actor tenant = given.of(Audience.OFFICE_WORKER, "Tenant");
        Actor gone = given.somebody("Gone", null, Scopes.DISTRICT);
        Id<CourseRun> run = given.thursdays(
                DraftRun.of(given.define(given.ruled("count", "attend>=1/1")), "1")
                        .seats(10L),
                2);
        riders.forEach(one -> given.enrolled(one, run));
        given.enrolled(tenant, run);
        given.clock.advance(Duration.ofMinutes(1));
        Id<Enrolment> left = given.enrolled(gone, run);
        given.clock.advance(Duration.ofMinutes(1));
        given.enrolments.withdraw(gone, new Withdraw(left));
        Actor[] all = Stream.concat(riders.stream(), Stream.of(tenant)).toArray(Actor[]::new);
        given.hold(run, 1, "PPPPPPA", all);
        given.hold(run, 2, "PPPPPAA", all);
        given.clock.advance(Duration.ofDays(1));
        given.courses.finish(given.organiser, new FinishRun(run));
        LearningFigures seen = figures.of(given.organiser, given.host.value(), MARCH);
        assertThat(seen.runs()).isEqualTo(1);
        assertThat(seen.learners()).isEqualTo(7);
        assertThat(seen.minutesTaught()).isEqualTo(180);
        assertThat(seen.hoursLearned()).isEqualTo(new BigDecimal("16.5"));
        assertThat(seen.completion()).isEqualTo(Ratio.of(5, 7));
        assertThat(seen.dropouts()).isEqualTo(Map.of(0L, 1L, 1L, 1L));
        assertThat(seen.seats()).extracting(LearningFigures.SeatUse::taken).containsExactly(8L);
        assertThat(seen.audiences().groups()).isEmpty();
        assertThat(seen.audiences().rest()).isEqualTo(7);
        LearningFigures open = figures.of(Actor.visitor(), given.host.value(), MARCH);
        assertThat(open.learners()).isEqualTo(7);
        assertThat(open.completion()).isNull();
        assertThat(open.dropouts()).isEmpty();
        assertThat(figures.of(
                                given.organiser,
                                given.host.value(),
                                Span.of(MARCH.until(), MARCH.until().plusSeconds(9)))
                        .runs())
                .isZero();
    }

    /** Five of one audience are shown by themselves; fewer than five learners are not told to everybody. */
    @Test
    void smallGroupsAreNotShown() {
        Id<CourseRun> run = given.thursdays(DraftRun.of(given.define(given.ruled("few", "attend>=1/1")), "1"), 1);
        Actor learner = given.of(Audience.RIDER, "Only");
        given.enrolled(learner, run);
        assertThat(figures.of(given.rider, given.host.value(), MARCH).learners())
                .isEqualTo(SmallGroups.HIDDEN);
        assertThat(figures.of(given.organiser, given.host.value(), MARCH).learners())
                .isEqualTo(1);
        IntStream.rangeClosed(1, 4).forEach(i -> given.enrolled(given.of(Audience.RIDER, "More " + i), run));
        assertThat(figures.of(given.rider, given.host.value(), MARCH)
                        .audiences()
                        .groups())
                .containsExactly(new AudienceShare("rider", 5));
    }

    /** Who came twelve minutes late and left five before the end was there for 73 minutes: 1.2 hours. */
    @Test
    void hoursAreThoseSomebodyWasThere() {
        Id<CourseRun> run = given.thursdays(DraftRun.of(given.define(given.ruled("hours", "attend>=1/1")), "1"), 1);
        Actor learner = given.of(Audience.RIDER, "Late");
        given.enrolled(learner, run);
        var session = given.shown(run, 1);
        given.clock.set(session.endsAt());
        given.enrolments.mark(
                given.teacher,
                MarkSession.of(
                        session.id(),
                        new Mark(
                                TestStation.person(learner),
                                null,
                                session.startsAt().plusSeconds(12 * 60),
                                session.endsAt().minusSeconds(5 * 60))));
        given.enrolments.close(given.teacher, new CloseSession(session.id()));
        assertThat(figures.of(given.organiser, given.host.value(), MARCH).hoursLearned())
                .isEqualTo(new BigDecimal("1.2"));
    }
}

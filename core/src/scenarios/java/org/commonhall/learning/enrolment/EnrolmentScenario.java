package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.malformed;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.capacity.OfferState;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.RegisterBrand;
import org.commonhall.learning.course.AssignTeacher;
import org.commonhall.learning.course.CancelRun;
import org.commonhall.learning.course.CancelSession;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.FinishRun;
import org.commonhall.learning.course.Pool;
import org.commonhall.learning.course.ResizeRun;
import org.commonhall.learning.course.RunState;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.commonhall.todo.TodoAction;
import org.commonhall.todo.TodoView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Seats, pools, the waitlist and who takes part. */
@StoreTest
class EnrolmentScenario {
    private static final String SESSION = "2026-03-12T19:00";

    private final TestCourses given;
    private final Enrolments enrolments;
    private final Actor organiser;

    EnrolmentScenario(TestHall hall) {
        given = new TestCourses(hall);
        enrolments = given.enrolments;
        organiser = given.organiser;
    }

    @Test
    void oneEnrolsOnceWhileTheRunIsOpen() {
        Id<CourseRun> run = given.published(
                given.run("a").seats(2L).enrolFrom(at("2026-03-03T09:00")).enrolUntil(at("2026-03-04T18:00")), SESSION);
        refused("enrolment.run.closed", () -> enrol(given.rider, run));
        refused("access.denied", () -> enrol(Actor.visitor(), run));
        given.clock.set(at("2026-03-03T09:00"));
        Receipt<Enrolment> mine = enrol(given.rider, run);
        assertThat(mine.state()).isEqualTo("ENROLLED");
        refused("enrolment.twice", () -> enrol(given.rider, run));
        refused("enrolment.twice", () -> wait(given.rider, run, 1, false));
        EnrolmentView shown = mine(given.rider).get(0);
        assertThat(shown.runState()).isEqualTo(RunState.ENROLLING);
        assertThat(Objects.requireNonNull(shown.next()).startsAt()).isEqualTo(at(SESSION));
        given.clock.set(at("2026-03-04T18:00"));
        Actor late = given.somebody("Late", null, Scopes.DISTRICT);
        refused("enrolment.run.closed", () -> enrol(late, run));
        Enrol over = Enrol.of(run)
                .person(person(late))
                .override("Asked in time by phone")
                .build();
        refused("access.denied", () -> enrolments.enrol(given.attendant, over));
        assertThat(enrolments.enrol(organiser, over).state()).isEqualTo("ENROLLED");
        refused(
                "capacity.full",
                () -> enrolments.enrol(
                        organiser,
                        Enrol.of(run)
                                .person(person(given.keeper))
                                .override("Friend")
                                .build()));
    }

    @Test
    void aPartyGetsAllSeatsOrNone() {
        Id<CourseRun> run = given.published(given.run("party").seats(3L), SESSION);
        enrolments.enrol(given.rider, Enrol.of(run).party(2).build());
        Actor pair = given.somebody("Pair", null, Scopes.DISTRICT);
        refused(
                "capacity.full",
                () -> enrolments.enrol(pair, Enrol.of(run).party(2).build()));
        malformed(
                "constraint.max",
                () -> enrolments.enrol(pair, Enrol.of(run).party(21).build()));
        assertThat(enrol(pair, run).state()).isEqualTo("ENROLLED");
    }

    /** Twelve of twenty kept seats and all ten of ten are taken; the eleventh tenant waits for the release. */
    @Test
    void keptSeatsAreReleasedByThemselves() {
        Instant release = at("2026-03-05T18:00");
        Id<CourseRun> run = given.published(
                given.run("pools")
                        .seats(30L)
                        .pools(List.of(Pool.of(Audience.RIDER, 20), Pool.of(Audience.OFFICE_WORKER, 10)))
                        .releaseAt(release),
                SESSION);
        enrolments.enrol(
                given.of(Audience.RIDER, "Riders"), Enrol.of(run).party(12).build());
        enrolments.enrol(
                given.of(Audience.OFFICE_WORKER, "Tenants"),
                Enrol.of(run).party(10).build());
        Actor eleventh = given.of(Audience.OFFICE_WORKER, "Eleventh");
        given.clock.set(release.minusSeconds(1));
        refused("enrolment.seats.reserved", () -> enrol(eleventh, run));
        refused(
                "enrolment.audience",
                () -> enrolments.enrol(
                        eleventh, Enrol.of(run).pool(Audience.RIDER).build()));
        given.clock.set(release);
        Receipt<Enrolment> mine = enrol(eleventh, run);
        assertThat(mine.state()).isEqualTo("ENROLLED");
        assertThat(Objects.requireNonNull(mine.why()).text(Locale.CHINESE)).isEqualTo("占用“白领”预留名额\n");
        assertThat(mine(eleventh).get(0).audience()).isEqualTo("office_worker");
        assertThat(given.courses.reads().run(organiser, run).offer().free()).isEqualTo(7);
    }

    /** Three tenants wait for the release: those get offers, a newcomer waits. */
    @Test
    void nobodyIsFasterThanThoseWhoWait() {
        Instant release = at("2026-03-05T18:00");
        Id<CourseRun> run = given.published(
                given.run("wait")
                        .seats(3L)
                        .pools(List.of(Pool.of(Audience.RIDER, 3)))
                        .releaseAt(release),
                SESSION);
        List<Actor> tenants = List.of(
                given.of(Audience.OFFICE_WORKER, "One"),
                given.of(Audience.OFFICE_WORKER, "Two"),
                given.of(Audience.OFFICE_WORKER, "Three"));
        tenants.forEach(tenant -> wait(tenant, run, 1, false));
        given.clock.set(release);
        Actor newcomer = given.of(Audience.OFFICE_WORKER, "Newcomer");
        refused("capacity.full", () -> enrol(newcomer, run));
        given.settle(Duration.ZERO);
        tenants.forEach(tenant -> {
            SeatWait offered = enrolments.reads().waiting(tenant).get(0);
            assertThat(offered.state()).isEqualTo(OfferState.OFFERED);
            Receipt<Enrolment> used = enrolments.enrol(
                    tenant, Enrol.of(run).offer(offered.offer()).build());
            assertThat(used.state()).isEqualTo("ENROLLED");
            assertThat(mine(tenant).get(0).origin()).isEqualTo(EnrolmentOrigin.PROMOTED);
        });
        refused("capacity.full", () -> enrol(newcomer, run));
        assertThat(wait(newcomer, run, 1, false).state()).isEqualTo("WAITING");
        refused("enrolment.wait.twice", () -> wait(newcomer, run, 1, false));
    }

    /** Whoever waits for two seats and takes the one that is free waits no longer. */
    @Test
    void whoEnrolsWaitsNoLonger() {
        Id<CourseRun> run = given.published(given.run("party").seats(2L), SESSION);
        enrol(given.rider, run);
        wait(given.keeper, run, 2, true);
        enrol(given.keeper, run);
        assertThat(enrolments.reads().waiting(given.keeper)).isEmpty();
        assertThat(given.courses.reads().run(organiser, run).waiting()).isZero();
    }

    /** Offers stand for two days, then for four hours, and never beyond two hours before the first session. */
    @Test
    void anOfferStandsForLessTheNearerTheSessionIs() {
        assertThat(offeredUntil("a", "2026-03-05T12:00")).isEqualTo(at("2026-03-07T12:00"));
        assertThat(offeredUntil("b", "2026-03-11T10:00")).isEqualTo(at("2026-03-11T14:00"));
        assertThat(offeredUntil("c", "2026-03-12T15:30")).isEqualTo(at("2026-03-12T17:00"));
        assertThat(offeredUntil("d", "2026-03-12T17:00")).isNull();
    }

    private @Nullable Instant offeredUntil(String code, String freeAt) {
        Id<CourseRun> run = given.published(given.run(code).seats(1L), SESSION);
        Actor first = given.somebody("First " + code, null, Scopes.DISTRICT);
        Actor second = given.somebody("Second " + code, null, Scopes.DISTRICT);
        Receipt<Enrolment> seat = enrol(first, run);
        wait(second, run, 1, false);
        given.clock.set(at(freeAt));
        enrolments.withdraw(first, new Withdraw(seat.id()));
        given.settle(Duration.ZERO);
        return enrolments.reads().waiting(second).get(0).until();
    }

    /** A pair that waits first is not overtaken by a single from another pool, unless it lets others go first. */
    @Test
    void aPairIsNotOvertakenAcrossPools() {
        Id<CourseRun> run = given.published(
                given.run("pair")
                        .seats(2L)
                        .pools(List.of(Pool.of(Audience.RIDER, 1), Pool.of(Audience.OFFICE_WORKER, 1)))
                        .releaseAt(at("2026-03-02T10:01")),
                SESSION);
        given.clock.set(at("2026-03-02T10:01"));
        Receipt<Enrolment> seat = enrol(given.rider, run);
        enrol(given.keeper, run);
        Actor pair = given.of(Audience.RIDER, "Pair");
        Actor single = given.of(Audience.OFFICE_WORKER, "Single");
        wait(pair, run, 2, false);
        given.clock.advance(Duration.ofMinutes(1));
        wait(single, run, 1, false);
        enrolments.withdraw(given.rider, new Withdraw(seat.id()));
        given.settle(Duration.ZERO);
        assertThat(enrolments.reads().waiting(pair).get(0).state()).isEqualTo(OfferState.WAITING);
        assertThat(enrolments.reads().waiting(single).get(0).state()).isEqualTo(OfferState.WAITING);
        given.courses.resize(
                organiser,
                ResizeRun.of(run)
                        .seats(3L)
                        .pools(List.of(Pool.of(Audience.RIDER, 1), Pool.of(Audience.OFFICE_WORKER, 1)))
                        .build());
        given.settle(Duration.ZERO);
        assertThat(enrolments.reads().waiting(pair).get(0).state()).isEqualTo(OfferState.OFFERED);
        refused(
                "capacity.size.taken",
                () -> given.courses.resize(
                        organiser, ResizeRun.of(run).seats(2L).pools(List.of()).build()));
    }

    /** A seat that falls free half an hour before enrolling ends is offered until then, and used no later. */
    @Test
    void anOfferIsNoWayPastTheEndOfEnrolling() {
        Id<CourseRun> run = given.published(given.run("end").seats(1L).enrolUntil(at("2026-03-04T18:00")), SESSION);
        Receipt<Enrolment> seat = enrol(given.rider, run);
        Actor next = given.somebody("Next", null, Scopes.DISTRICT);
        Actor last = given.somebody("Last", null, Scopes.DISTRICT);
        wait(next, run, 1, false);
        wait(last, run, 1, false);
        given.clock.set(at("2026-03-04T17:30"));
        enrolments.withdraw(given.rider, new Withdraw(seat.id()));
        given.settle(Duration.ZERO);
        SeatWait offer = enrolments.reads().waiting(next).get(0);
        assertThat(offer.until()).isEqualTo(at("2026-03-04T18:00"));
        assertThat(given.hall.todos().mine(next).items())
                .filteredOn(item -> item.action() == TodoAction.ACCEPT)
                .extracting(TodoView::title)
                .containsExactly(Name.of("消防角实操", null));
        given.clock.set(at("2026-03-04T18:00"));
        refused(
                "enrolment.run.closed",
                () -> enrolments.enrol(next, Enrol.of(run).offer(offer.offer()).build()));
        given.settle(Duration.ZERO);
        assertThat(enrolments.reads().waiting(last).get(0).state()).isEqualTo(OfferState.WAITING);
    }

    /** "My courses" is one read: what one takes part in, with the names of its station and brand, and what one waits for. */
    @Test
    void myCoursesAreOneRead() {
        Id<Brand> brand = given.hall
                .directory()
                .people()
                .registerBrand(
                        given.admin,
                        RegisterBrand.of(given.host, "思想荟").nameEn("Salon").build())
                .id();
        Id<Course> course = given.courses
                .define(
                        given.organiser,
                        DefineCourse.of(given.host, "salon", "Salon")
                                .brand(brand)
                                .build())
                .id();
        Id<CourseRun> mine = given.published(DraftRun.of(course, "1").station(given.station.id()), "2026-03-12T19:00");
        Id<CourseRun> full = given.published(given.run("full").seats(1L), "2026-03-13T19:00");
        enrolments.enrol(given.rider, Enrol.of(mine).build());
        enrolments.enrol(given.keeper, Enrol.of(full).build());
        enrolments.join(given.rider, WaitForSeat.of(full).build());
        MyCourses page = enrolments.reads().overview(given.rider, PageRequest.first(10));
        assertThat(page.courses().items()).singleElement().satisfies(one -> {
            assertThat(one.brand()).isEqualTo(new Name("思想荟", "Salon"));
            assertThat(one.station()).isNotNull();
        });
        assertThat(page.waiting()).extracting(SeatWait::run).containsExactly(full);
        MyCourses nothing = enrolments.reads().overview(Actor.visitor(), PageRequest.first(10));
        assertThat(nothing.courses().items()).isEmpty();
        assertThat(nothing.waiting()).isEmpty();
    }

    @Test
    void whoWaitsForAFreeSeatIsToldSo() {
        Id<CourseRun> run = given.published(given.run("free").seats(1L), SESSION);
        refused("enrolment.wait.free", () -> wait(given.rider, run, 1, false));
        refused("capacity.waitlist.never", () -> wait(given.rider, run, 2, false));
    }

    @Test
    void staffDecideAndTakeSeatsBack() {
        Id<CourseRun> run = given.published(given.run("asked").seats(1L).approval(true), SESSION);
        Receipt<Enrolment> asked = enrol(given.rider, run);
        assertThat(asked.state()).isEqualTo("REQUESTED");
        assertThat(asked.event()).isEqualTo("enrolment.asked");
        refused("capacity.full", () -> enrol(given.keeper, run));
        malformed(
                "value.missing",
                () -> enrolments.decide(
                        organiser, DecideEnrolment.of(asked.id(), false).build()));
        enrolments.decide(
                organiser,
                DecideEnrolment.of(asked.id(), false).reason("Not yet").build());
        assertThat(mine(given.rider).get(0).status()).isEqualTo(EnrolmentStatus.REJECTED);
        Receipt<Enrolment> again = enrol(given.rider, run);
        assertThat(enrolments
                        .decide(organiser, DecideEnrolment.of(again.id(), true).build())
                        .state())
                .isEqualTo("ENROLLED");
        refused(
                "enrolment.state",
                () -> enrolments.decide(
                        organiser, DecideEnrolment.of(again.id(), true).build()));
        enrolments.remove(organiser, new RemoveLearner(again.id(), "Never came"));
        refused("enrolment.state", () -> enrolments.remove(organiser, new RemoveLearner(again.id(), "Never came")));
        enrolments.enrol(organiser, Enrol.of(run).person(person(given.keeper)).build());
    }

    @Test
    void aSeatIsGivenUpUntilTheDeadline() {
        Id<CourseRun> run = given.published(given.run("late").seats(5L).cancelMinutes(60), SESSION);
        Receipt<Enrolment> mine = enrol(given.rider, run);
        Receipt<Enrolment> theirs = enrol(given.keeper, run);
        given.clock.set(at("2026-03-12T18:00"));
        enrolments.withdraw(given.keeper, new Withdraw(theirs.id()));
        given.clock.set(at("2026-03-12T18:00").plusSeconds(1));
        refused("enrolment.withdraw.late", () -> enrolments.withdraw(given.rider, new Withdraw(mine.id())));
        assertThat(enrolments.withdraw(organiser, new Withdraw(mine.id())).state())
                .isEqualTo("WITHDRAWN");
    }

    /** A run that is cancelled ends what hangs on it: seats, wishes and offers. */
    @Test
    void aCancelledRunSendsEverybodyHome() {
        Id<CourseRun> run = given.published(given.run("gone").seats(1L), SESSION);
        enrol(given.rider, run);
        wait(given.keeper, run, 1, false);
        given.courses.cancel(organiser, new CancelRun(run, "No teacher"));
        assertThat(mine(given.rider).get(0).status()).isEqualTo(EnrolmentStatus.CANCELLED);
        assertThat(enrolments.reads().waiting(given.keeper)).isEmpty();
        refused("enrolment.run.closed", () -> enrol(given.rider, run));
        Id<CourseRun> over = given.published(given.run("over").seats(1L).approval(true), SESSION);
        given.clock.advance(Duration.ofMinutes(1));
        enrol(given.rider, over);
        given.courses.cancel(
                organiser,
                new CancelSession(
                        given.courses
                                .reads()
                                .run(organiser, over)
                                .sessions()
                                .get(0)
                                .id(),
                        "Ill"));
        given.courses.finish(organiser, new FinishRun(over));
        assertThat(mine(given.rider).get(0).status()).isEqualTo(EnrolmentStatus.REJECTED);
    }

    /** Too few learners: staff hear of it, or the run is cancelled by itself. */
    @Test
    void aRunWithTooFewLearnersIsLookedAt() {
        Instant when = at("2026-03-05T18:00");
        Id<CourseRun> told = given.published(given.run("told").minimum(2L).decideAt(when), SESSION);
        Id<CourseRun> gone =
                given.published(given.run("few").minimum(2L).decideAt(when).cancels(true), SESSION);
        enrol(given.rider, gone);
        given.clock.set(when);
        given.settle(Duration.ZERO);
        assertThat(given.courses.reads().run(organiser, told).offer().state()).isEqualTo(RunState.ENROLLING);
        assertThat(given.courses.reads().run(organiser, gone).offer().state()).isEqualTo(RunState.CANCELLED);
        assertThat(mine(given.rider).get(0).status()).isEqualTo(EnrolmentStatus.CANCELLED);
    }

    @Test
    void theRosterIsForThoseWhoTeachAndOrganise() {
        Id<CourseRun> run = given.published(given.run("roster").seats(5L), SESSION);
        enrolments.enrol(given.rider, Enrol.of(run).remark("Night shift").build());
        Actor teacher = given.somebody("Teacher", null, Scopes.DISTRICT);
        refused("access.denied", () -> enrolments.reads().roster(teacher, run));
        given.courses.assign(
                organiser,
                AssignTeacher.of(
                                given.courses
                                        .reads()
                                        .run(organiser, run)
                                        .sessions()
                                        .get(0)
                                        .id(),
                                person(teacher))
                        .build());
        RosterRow seen = enrolments.reads().roster(teacher, run).get(0);
        assertThat(seen.personName()).isEqualTo("Rider");
        assertThat(seen.remark()).isNull();
        assertThat(enrolments.reads().roster(organiser, run).get(0).remark()).isEqualTo("Night shift");
        refused("access.denied", () -> enrolments.reads().roster(given.rider, run));
        assertThat(enrolments
                        .reads()
                        .mine(Actor.visitor(), PageRequest.first(5))
                        .items())
                .isEmpty();
        assertThat(enrolments.reads().waiting(Actor.visitor())).isEmpty();
    }

    private Receipt<Enrolment> enrol(Actor by, Id<CourseRun> run) {
        return enrolments.enrol(by, Enrol.of(run).build());
    }

    private Receipt<WaitlistEntry> wait(Actor by, Id<CourseRun> run, long party, boolean patient) {
        return enrolments.join(
                by, WaitForSeat.of(run).party(party).skipIfTooLarge(patient).build());
    }

    private List<EnrolmentView> mine(Actor by) {
        return enrolments.reads().mine(by, PageRequest.first(10)).items();
    }
}

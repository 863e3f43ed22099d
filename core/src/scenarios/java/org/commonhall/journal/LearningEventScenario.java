package org.commonhall.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonhall.scenario.TestRooms.at;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.learning.assessment.Assessment;
import org.commonhall.learning.assessment.AssessmentOutcome;
import org.commonhall.learning.assessment.AssessmentSlot;
import org.commonhall.learning.assessment.Assessments;
import org.commonhall.learning.assessment.BookAssessment;
import org.commonhall.learning.assessment.DecideAssessment;
import org.commonhall.learning.assessment.OpenSlots;
import org.commonhall.learning.course.AssignTeacher;
import org.commonhall.learning.course.CancelRun;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.enrolment.SendApology;
import org.commonhall.learning.enrolment.WaitForSeat;
import org.commonhall.learning.enrolment.Withdraw;
import org.commonhall.learning.interest.FollowCourse;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Test;

/** What happens to runs is for those who learn, wait, teach and organise, and an event tells all that its command did. */
@StoreTest
class LearningEventScenario {
    private static final String SESSION = "2026-03-12T19:00";

    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final TestCourses given;
    private final Actor waits;

    LearningEventScenario(TestHall hall) {
        given = new TestCourses(hall.with(builder -> builder.listener(heard::add)));
        waits = given.somebody("Waits", null, Scopes.DISTRICT);
    }

    @Test
    void aNewRunIsForWhoAskedToHearOfIt() {
        given.hall.learning().interests().follow(given.rider, new FollowCourse(given.course));
        given.published(given.run("new"), SESSION);
        Event published = heard("course.run_published");
        assertThat(people(published)).containsEntry(Told.INTERESTED, ImmutableSet.of(id(given.rider)));
        assertThat(people(published).get(Told.STAFF))
                .contains(id(given.organiser))
                .doesNotContain(id(given.rider));
    }

    @Test
    void aSeatIsForWhoGetsItAndAnOfferForWhoWaits() {
        Id<CourseRun> run = given.published(given.run("full").seats(1L), SESSION);
        var seat = given.enrolments.enrol(given.rider, Enrol.of(run).build());
        assertThat(people(heard("enrolment.enrolled"))).isEqualTo(requesters(given.rider));
        given.enrolments.join(waits, WaitForSeat.of(run).build());
        assertThat(people(heard("enrolment.waiting"))).isEqualTo(requesters(waits));
        given.enrolments.withdraw(given.rider, new Withdraw(seat.id()));
        assertThat(people(heard("enrolment.withdrawn")).get(Told.STAFF)).contains(id(given.organiser));

        given.hall.tick(given.clock.instant(), 100);
        Event settled = heard("capacity.settled");
        assertThat(people(settled)).isEmpty();
        assertThat(settled.also()).extracting(Event::event).containsExactly("capacity.offer.made");
        assertThat(people(settled.also().get(0))).isEqualTo(requesters(waits));
    }

    @Test
    void aCancelledRunTellsOfEachSeatThatFallsWithIt() {
        Id<CourseRun> run = given.published(given.run("off").seats(1L), SESSION);
        given.enrolments.enrol(given.rider, Enrol.of(run).build());
        given.enrolments.join(waits, WaitForSeat.of(run).build());
        given.courses.cancel(given.organiser, new CancelRun(run, "No teacher"));

        Event cancelled = heard("course.run_cancelled");
        assertThat(people(cancelled)).containsEntry(Told.REQUESTERS, ImmutableSet.of(id(given.rider)));
        assertThat(cancelled.also())
                .extracting(Event::event)
                .containsExactlyInAnyOrder(
                        "enrolment.cancelled", "capacity.waitlist.removed", "course.session_cancelled");
        assertThat(of(cancelled, "enrolment.cancelled")).isEqualTo(requesters(given.rider));
        assertThat(of(cancelled, "capacity.waitlist.removed")).isEqualTo(requesters(waits));
        assertThat(cancelled.also()).allSatisfy(one -> {
            assertThat(one.id()).isEqualTo(cancelled.id());
            assertThat(one.at()).isEqualTo(cancelled.at());
            assertThat(one.actor()).isEqualTo(cancelled.actor());
        });
        assertThat(given.hall.journal().feed(given.admin, 0, 1_000))
                .filteredOn(one -> one.id().equals(cancelled.id()))
                .flatExtracting(Event::also)
                .extracting(Event::event, Event::subject, Event::told)
                .containsExactlyElementsOf(cancelled.also().stream()
                        .map(one -> tuple(one.event(), one.subject(), one.told()))
                        .toList());
    }

    @Test
    void aSessionIsForWhoLearnsAndWhoTeaches() {
        Id<CourseRun> run = given.published(given.run("taught"), SESSION);
        var session = given.courses
                .reads()
                .run(given.organiser, run)
                .sessions()
                .get(0)
                .id();
        given.courses.assign(
                given.organiser,
                AssignTeacher.of(session, TestCourses.person(given.keeper)).build());
        given.enrolments.enrol(given.rider, Enrol.of(run).build());
        given.clock.set(at(SESSION).minus(Duration.ofHours(20)));
        given.hall.tick(given.clock.instant(), 100);
        Event reminder = heard("course.session_reminder");
        assertThat(people(reminder)).containsEntry(Told.REQUESTERS, ImmutableSet.of(id(given.rider)));
        assertThat(people(reminder).get(Told.STAFF)).contains(id(given.keeper), id(given.organiser));
        given.enrolments.apologise(given.rider, SendApology.of(session).build());
        assertThat(people(heard("enrolment.excuse_asked")).get(Told.STAFF)).contains(id(given.organiser));
    }

    /** A booked examination is for who examines, its result for who was examined. */
    @Test
    void anAssessmentIsForLearnerAndAssessor() {
        Assessments assessments = given.hall.learning().assessments();
        Actor assessor = given.somebody("Assessor", Role.ASSESSOR, given.host.value());
        given.hall
                .credentials()
                .record(
                        given.admin,
                        RecordEquivalent.of(
                                        TestCourses.person(assessor),
                                        "assessor.fire.practice",
                                        given.host,
                                        LocalDate.parse("2026-01-01"),
                                        "Diploma")
                                .build());
        Id<Course> drill = given.courses
                .define(
                        given.organiser,
                        DefineCourse.of(given.host, "drill", "Drill")
                                .completion("pass=fire.practice")
                                .build())
                .id();
        Id<AssessmentSlot> slot = assessments
                .open(
                        assessor,
                        OpenSlots.of(drill, "fire.practice", at("2026-03-10T10:00"), 30)
                                .build())
                .id();
        Id<Assessment> mine =
                assessments.book(given.rider, BookAssessment.of(slot).build()).id();
        given.clock.set(at("2026-03-10T10:00"));
        assessments.decide(
                assessor, DecideAssessment.of(mine, AssessmentOutcome.FAILED).build());
        assertThat(people(heard("assessment.booked"))).isEqualTo(Map.of(Told.STAFF, ImmutableSet.of(id(assessor))));
        assertThat(people(heard("assessment.decided"))).isEqualTo(requesters(given.rider));
    }

    private Map<Told, ImmutableSet<UUID>> of(Event event, String code) {
        return people(event.also().stream()
                .filter(one -> one.event().equals(code))
                .findAny()
                .orElseThrow());
    }

    private Event heard(String code) {
        return heard.stream()
                .filter(event -> event.event().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(
                        code + " among " + heard.stream().map(Event::event).toList()));
    }

    private Map<Told, ImmutableSet<UUID>> people(Event event) {
        return given.hall.journal().people(given.admin, event);
    }

    private static Map<Told, ImmutableSet<UUID>> requesters(Actor who) {
        return Map.of(Told.REQUESTERS, ImmutableSet.of(id(who)));
    }

    private static UUID id(Actor person) {
        return Objects.requireNonNull(person.person());
    }
}

package org.commonhall.learning.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.access.AskErasure;
import org.commonhall.access.DecideErasure;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.enrolment.Completion;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestClassroom;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Test;

/** Who examines whom, when, and what comes of it. */
@StoreTest
class AssessmentScenario {
    private final TestClassroom given;
    private final Assessments assessments;
    private final Actor assessor;
    private final Id<Course> course;

    AssessmentScenario(TestHall hall) {
        given = new TestClassroom(hall);
        assessments = given.hall.learning().assessments();
        assessor = given.somebody("Assessor", Role.ASSESSOR, given.host.value());
        course = given.courses
                .define(
                        given.organiser,
                        DefineCourse.of(given.host, "drill", "Drill")
                                .completion("attend>=2/3; pass=fire.practice")
                                .build())
                .id();
        qualify(assessor, LocalDate.parse("2026-06-01"));
    }

    /** Whoever examines has to be qualified on that very day, and free at that time. */
    @Test
    void anAssessorIsQualifiedAndFree() {
        refused("access.denied", () -> assessments.open(given.rider, at10("2026-03-10")));
        refused("assessment.assessor.unqualified", () -> assessments.open(assessor, at10("2026-06-01")));
        assertThat(assessments.open(assessor, at10("2026-05-31")).event()).isEqualTo("assessment.opened");
        refused("assessment.past", () -> assessments.open(assessor, at10("2026-03-02")));
        refused(
                "assessment.code.unknown",
                () -> assessments.open(
                        assessor,
                        OpenSlots.of(course, "water.practice", at("2026-03-10T10:00"), 30)
                                .build()));
        refused(
                "assessment.assessor.unqualified",
                () -> assessments.open(
                        assessor,
                        OpenSlots.of(course, "fire.practice", at("2026-03-10T10:00"), 30)
                                .assessor(person(given.organiser))
                                .build()));
        Receipt<AssessmentSlot> three = assessments.open(
                assessor,
                OpenSlots.of(course, "fire.practice", at("2026-03-10T10:00"), 30)
                        .count(3)
                        .places(2)
                        .build());
        assertThat(three.allMade(AssessmentSlot.class)).hasSize(3);
        refused(
                "assessment.assessor.busy",
                () -> assessments.open(
                        assessor,
                        OpenSlots.of(course, "fire.practice", at("2026-03-10T11:29"), 10)
                                .build()));
        assertThat(assessments.reads().slots(Actor.visitor(), course))
                .extracting(SlotView::startsAt, SlotView::free)
                .startsWith(tuple(at("2026-03-10T10:00"), 2L), tuple(at("2026-03-10T10:30"), 2L));
        Id<CourseRun> run = given.draft(DraftRun.of(course, "1"));
        given.courses.add(
                given.organiser,
                AddSession.of(run, LocalDateTime.parse("2026-03-11T10:00"), 60)
                        .teachers(List.of(person(assessor)))
                        .build());
        refused("assessment.assessor.busy", () -> assessments.open(assessor, at10("2026-03-11")));
        refused(
                "course.teacher.busy",
                () -> given.courses.add(
                        given.organiser,
                        AddSession.of(run, LocalDateTime.parse("2026-03-10T09:00"), 61)
                                .teachers(List.of(person(assessor)))
                                .build()));
    }

    @Test
    void oneBooksOnePlaceAtATime() {
        Id<AssessmentSlot> slot = slot("2026-03-10");
        Id<AssessmentSlot> later = slot("2026-03-11");
        refused("access.denied", () -> book(Actor.visitor(), slot));
        refused("assessment.own", () -> book(assessor, slot));
        Id<Assessment> mine = book(given.rider, slot);
        refused("assessment.upcoming", () -> book(given.rider, later));
        refused("assessment.slot.full", () -> book(given.keeper, slot));
        assertThat(given.hall
                        .engagements()
                        .of(given.rider, person(given.rider), Span.of(at("2026-03-10T00:00"), at("2026-03-11T00:00"))))
                .extracting(one -> one.kind())
                .containsExactly(Assessment.TYPE);
        refused("access.denied", () -> assessments.cancel(given.keeper, new CancelAssessment(mine)));
        assessments.cancel(given.rider, new CancelAssessment(mine));
        refused("assessment.state", () -> assessments.cancel(given.rider, new CancelAssessment(mine)));
        Id<CourseRun> other = given.draft(given.run("other"));
        refused(
                "assessment.run.other",
                () -> assessments.book(
                        given.rider, BookAssessment.of(slot).run(other).build()));
        assessments.book(
                assessor, BookAssessment.of(slot).learner(person(given.keeper)).build());
        refused("access.denied", () -> assessments.close(given.keeper, new CloseSlot(later)));
        assessments.close(assessor, new CloseSlot(later));
        refused("assessment.slot.closed", () -> book(given.rider, later));
        assertThat(assessments.reads().slots(given.rider, course))
                .extracting(SlotView::free)
                .containsExactly(0L);
        given.clock.set(at("2026-03-10T10:00"));
        refused("assessment.past", () -> book(given.rider, slot));
    }

    /** Nobody but the assessor decides, once it has begun, and once. */
    @Test
    void theAssessorDecidesFromTheBeginningOn() {
        Id<AssessmentSlot> slot = slot("2026-03-10");
        Id<Assessment> mine = book(given.rider, slot);
        DecideAssessment failed = DecideAssessment.of(mine, AssessmentOutcome.FAILED)
                .score(40L)
                .comment("Forgot to aim at the base")
                .build();
        refused("assessment.early", () -> assessments.decide(assessor, failed));
        given.clock.set(at("2026-03-10T10:00"));
        refused("access.denied", () -> assessments.decide(given.organiser, failed));
        refused("access.denied", () -> assessments.decide(given.admin, failed));
        refused("assessment.late", () -> assessments.cancel(given.rider, new CancelAssessment(mine)));
        refused(
                "assessment.score",
                () -> assessments.decide(
                        assessor,
                        DecideAssessment.of(mine, AssessmentOutcome.ABSENT)
                                .score(1L)
                                .build()));
        assertThat(assessments.decide(assessor, failed).state()).isEqualTo("FAILED");
        refused("assessment.state", () -> assessments.decide(assessor, failed));
        AssessmentView seen = assessments.reads().mine(given.rider).get(0);
        assertThat(seen.comment()).isEqualTo("Forgot to aim at the base");
        assertThat(seen.title()).isEqualTo("Drill");
        refused("access.denied", () -> assessments.reads().examined(given.keeper, slot));
        assertThat(assessments.reads().examined(assessor, slot).get(0).learnerName())
                .isEqualTo("Rider");
        assertThat(assessments.reads().examined(given.organiser, slot).get(0).score())
                .isEqualTo(40L);
        assertThat(assessments.reads().mine(Actor.visitor())).isEmpty();
        // Failed once, one tries again.
        book(given.rider, slot("2026-03-12"));
    }

    /** Three of four pass, one fails and sits again: all have completed then, and what was passed stays so. */
    @Test
    void whoPassesInTheEndHasCompleted() {
        Id<CourseRun> run = given.thursdays(DraftRun.of(course, "1"), 3);
        List<Actor> learners = List.of("One", "Two", "Three", "Four").stream()
                .map(name -> given.somebody(name, null, Scopes.DISTRICT))
                .toList();
        List<Id<Enrolment>> seats =
                learners.stream().map(one -> given.enrolled(one, run)).toList();
        Id<AssessmentSlot> slot = assessments
                .open(
                        assessor,
                        OpenSlots.of(course, "fire.practice", at("2026-03-20T10:00"), 30)
                                .places(4)
                                .build())
                .id();
        List<Id<Assessment>> booked =
                learners.stream().map(one -> book(one, slot)).toList();
        Id<AssessmentSlot> second = slot("2026-03-27");
        given.hold(run, 1, "PPPP", learners.toArray(Actor[]::new));
        given.hold(run, 2, "PPPA", learners.toArray(Actor[]::new));
        given.clock.set(at("2026-03-20T10:00"));
        for (int i = 0; i < 4; i++) {
            decide(booked.get(i), i < 3 ? AssessmentOutcome.PASSED : AssessmentOutcome.FAILED);
        }
        given.hold(run, 3, "PPPP", learners.toArray(Actor[]::new));
        given.settle(Duration.ZERO);
        assertThat(completions(learners, seats).subList(0, 3)).containsOnly(Completion.PASSED);
        assertThat(completions(learners, seats).get(3)).isNotEqualTo(Completion.PASSED);
        Id<Assessment> again = book(learners.get(3), second);
        given.clock.set(at("2026-03-27T10:00"));
        decide(again, AssessmentOutcome.PASSED);
        assertThat(completions(learners, seats)).containsOnly(Completion.PASSED);
    }

    private List<Completion> completions(List<Actor> learners, List<Id<Enrolment>> seats) {
        return IntStream.range(0, learners.size())
                .mapToObj(i -> given.progress(learners.get(i), seats.get(i)).completion())
                .toList();
    }

    private void decide(Id<Assessment> assessment, AssessmentOutcome outcome) {
        assessments.decide(assessor, DecideAssessment.of(assessment, outcome).build());
    }

    /** What the assessor said goes with the person, what came of it stays for the figures. */
    @Test
    void anErasedLearnerLeavesTheResultAndNoWords() {
        Actor leaving = given.somebody("Leaving", null, Scopes.DISTRICT);
        Id<AssessmentSlot> slot = slot("2026-03-10");
        Id<Assessment> mine = book(leaving, slot);
        given.clock.set(at("2026-03-10T10:00"));
        assessments.decide(
                assessor,
                DecideAssessment.of(mine, AssessmentOutcome.PASSED)
                        .comment("Leaving did well")
                        .build());
        given.hall
                .access()
                .decideErasure(
                        given.admin,
                        DecideErasure.of(
                                        given.hall
                                                .access()
                                                .askErasure(
                                                        leaving,
                                                        new AskErasure(Objects.requireNonNull(leaving.person())))
                                                .id(),
                                        true)
                                .build());
        AssessmentView left = assessments.reads().examined(assessor, slot).get(0);
        assertThat(left.status()).isEqualTo(AssessmentStatus.PASSED);
        assertThat(left.comment()).isNull();
        given.erase(assessor);
        refused("access.denied", () -> assessments.reads().examined(assessor, slot));
    }

    private void qualify(Actor who, LocalDate until) {
        given.hall
                .credentials()
                .record(
                        given.admin,
                        RecordEquivalent.of(
                                        person(who),
                                        "assessor.fire.practice",
                                        given.host,
                                        LocalDate.parse("2026-01-01"),
                                        "Diploma")
                                .endsOn(until)
                                .build());
    }

    private OpenSlots at10(String day) {
        return OpenSlots.of(course, "fire.practice", at(day + "T10:00"), 30).build();
    }

    private Id<AssessmentSlot> slot(String day) {
        return assessments.open(assessor, at10(day)).id();
    }

    private Id<Assessment> book(Actor by, Id<AssessmentSlot> slot) {
        return assessments.book(by, BookAssessment.of(slot).build()).id();
    }
}

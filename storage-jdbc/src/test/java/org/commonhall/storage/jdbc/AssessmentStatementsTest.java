package org.commonhall.storage.jdbc;

import static org.commonhall.scenario.TestRooms.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.calendar.Span;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.learning.assessment.Assessment;
import org.commonhall.learning.assessment.AssessmentOutcome;
import org.commonhall.learning.assessment.AssessmentSlot;
import org.commonhall.learning.assessment.Assessments;
import org.commonhall.learning.assessment.BookAssessment;
import org.commonhall.learning.assessment.DecideAssessment;
import org.commonhall.learning.assessment.OpenSlots;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.feedback.Feedback;
import org.commonhall.learning.feedback.GiveFeedback;
import org.commonhall.scenario.TestClassroom;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements assessments, feedback, calendars and figures of learning cost, a batch counting as one. */
class AssessmentStatementsTest {
    private final StatementCount statements = new StatementCount();
    private final TestClassroom given = new TestClassroom(TestHall.on(statements.emptyStore()));

    @Test
    void assessmentsCostTheSameForAnyNumberOfThem() {
        Assessments assessments = given.hall.learning().assessments();
        Id<Course> course = given.define(given.ruled("exam", "pass=fire.practice"));
        Actor assessor = given.somebody("Assessor", Role.ASSESSOR, given.host.value());
        given.hall
                .credentials()
                .record(
                        given.admin,
                        RecordEquivalent.of(
                                        TestStation.person(assessor),
                                        "assessor.fire.practice",
                                        given.host,
                                        LocalDate.parse("2026-01-01"),
                                        "Diploma")
                                .build());
        OpenSlots first = OpenSlots.of(course, "fire.practice", at("2026-03-10T10:00"), 30)
                .places(3)
                .build();
        Id<AssessmentSlot> slot = assessments.open(assessor, first).id();
        OpenSlots many = OpenSlots.of(course, "fire.practice", at("2026-03-11T10:00"), 5)
                .count(20)
                .build();
        costs(
                16,
                "course, who acts, rights, qualification, what takes the time, slots, journal",
                assessor,
                by -> assessments.open(by, many));
        costs(
                5,
                "slot, who acts, places, assessment, journal",
                given.rider,
                by -> assessments.book(by, BookAssessment.of(slot).build()));
        given.clock.set(at("2026-03-10T10:00"));
        Id<Assessment> booked = assessments.reads().mine(given.rider).get(0).id();
        costs(
                9,
                "assessment, slot, assessment, who acts, qualification, assessment, journal; assessment, enrolments",
                assessor,
                by -> assessments.decide(
                        by,
                        DecideAssessment.of(booked, AssessmentOutcome.PASSED).build()));
        costs(2, "slots, places", given.rider, by -> assessments.reads().slots(by, course));
        costs(2, "assessments, courses", given.rider, by -> assessments.reads().mine(by));
    }

    @Test
    void readsOfARunCostTheSameForAnyNumberOfLearners() {
        Id<CourseRun> run = given.thursdays(
                DraftRun.of(given.define(given.ruled("read", "attend>=1/2")), "1")
                        .seats(20L),
                2);
        for (int i = 0; i < 6; i++) {
            given.enrolments.enrol(
                    given.somebody("Learner " + i, null, given.host.value()),
                    Enrol.of(run).build());
        }
        given.enrolments.enrol(given.rider, Enrol.of(run).build());
        given.hold(run, 1, "P", given.rider);
        given.clock.advance(Duration.ofMinutes(90));
        Id<CourseSession> session = given.at(run, 1);
        Feedback feedback = given.hall.learning().feedback();
        costs(
                7,
                "who acts, session, attendance, answers, answer, sheet, journal",
                given.rider,
                by -> feedback.give(by, GiveFeedback.of(session, 5).build()));
        costs(
                4,
                "run, rights, sessions, answers",
                given.organiser,
                by -> feedback.reads().run(by, run));
        costs(
                6,
                "runs, sessions, enrolments, proofs, attendance, and the rights of staff",
                given.organiser,
                by -> given.enrolments
                        .figures()
                        .of(by, given.host.value(), Span.of(at("2026-03-01T00:00"), at("2026-04-01T00:00"))));
        costs(
                2,
                "run, sessions",
                Actor.visitor(),
                by -> given.enrolments.calendars().run(by, run));
        costs(
                4,
                "enrolments, taught, sessions, runs",
                given.rider,
                by -> given.enrolments.calendars().mine(by));
        costs(2, "run, seats", Actor.visitor(), by -> given.courses.reads().explainSeats(by, run, null));
    }

    private void costs(int count, String what, Actor by, Consumer<Actor> call) {
        statements.costs(count, what, () -> call.accept(by));
    }
}

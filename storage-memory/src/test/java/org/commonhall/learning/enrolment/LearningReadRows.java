package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.calendar.Span;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.assessment.AssessmentRights;
import org.commonhall.learning.assessment.AssessmentSlot;
import org.commonhall.learning.assessment.Assessments;
import org.commonhall.learning.assessment.BookAssessment;
import org.commonhall.learning.assessment.OpenSlots;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.CatalogueFilter;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseReads;
import org.commonhall.learning.course.CourseRights;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.feedback.FeedbackRights;
import org.commonhall.learning.interest.FollowCourse;
import org.commonhall.learning.interest.InterestRights;
import org.jspecify.annotations.Nullable;

/** Rows of what can be read of courses, seats, examinations, feedback and interest. */
final class LearningReadRows {
    private static final Instant TEN = Instant.parse("2026-12-02T02:00:00Z");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final Id<Organization> school;
    private final Id<Person> teacher;
    private final Id<Person> learner;
    private final Id<Course> course;

    private LearningReadRows(FoundedHall test) {
        this.test = test;
        this.school = test.organization("street_office", "reading school");
        this.teacher = test.person("reading teacher");
        this.learner = test.person("reading learner");
        Courses courses = test.hall.learning().courses();
        this.course = courses.define(
                        test.founder,
                        DefineCourse.of(school, "reads", "Reads")
                                .completion("pass=exam.two")
                                .build())
                .id();
        Id<CourseRun> run = courses.draft(
                        test.founder, DraftRun.of(course, "1").seats(1L).build())
                .id();
        Id<CourseSession> session = courses.add(
                        test.founder,
                        AddSession.of(run, LocalDateTime.parse("2026-12-01T10:00"), 60)
                                .teachers(List.of(teacher))
                                .build())
                .id();
        courses.publish(test.founder, new PublishRun(run));
        Enrolments enrolments = test.hall.learning().enrolments();
        Id<Enrolment> mine =
                enrolments.enrol(Actor.person(learner), Enrol.of(run).build()).id();
        Id<Person> waiting = test.person("waiting learner");
        enrolments.join(Actor.person(waiting), WaitForSeat.of(run).build());
        test.hall.learning().interests().follow(Actor.person(learner), new FollowCourse(course));
        courses(run);
        seats(run, mine, waiting);
        rows.add(new UseCase(
                "FeedbackReads.session",
                FeedbackRights.READ,
                school.value(),
                teacher,
                (hall, by) -> hall.learning().feedback().reads().session(by, session)));
        rows.add(new UseCase(
                "FeedbackReads.run",
                FeedbackRights.READ,
                school.value(),
                teacher,
                (hall, by) -> hall.learning().feedback().reads().run(by, run)));
        read(
                "InterestReads.followers",
                InterestRights.READ,
                null,
                (hall, by) -> hall.learning().interests().reads().followers(by, course));
        rows.add(UseCase.mine(
                "InterestReads.mine",
                learner,
                (hall, by) -> hall.learning().interests().reads().mine(by)));
        examinations();
    }

    private void courses(Id<CourseRun> run) {
        open("course", (reads, by) -> reads.course(by, course));
        open(
                "catalogue",
                (reads, by) -> reads.catalogue(by, CatalogueFilter.everything().build(), PageRequest.first(10)));
        open("run", (reads, by) -> reads.run(by, run));
        open("courses", (reads, by) -> reads.courses(by, school.value()));
        open("explainSeats", (reads, by) -> reads.explainSeats(by, run, null));
        open("actions", (reads, by) -> reads.actions(by, run));
        read(
                "CourseReads.runs",
                CourseRights.READ_PLANS,
                null,
                (hall, by) -> hall.learning().courses().reads().runs(by, school.value(), PageRequest.first(10)));
        read(
                "CourseReads.totals",
                CourseRights.READ_PLANS,
                null,
                (hall, by) -> hall.learning().courses().reads().totals(by, school.value()));
        rows.add(UseCase.mine(
                "CourseReads.teaching",
                teacher,
                (hall, by) -> hall.learning().courses().reads().teaching(by)));
    }

    private void seats(Id<CourseRun> run, Id<Enrolment> mine, Id<Person> waiting) {
        rows.add(UseCase.open(
                "CalendarReads.run",
                (hall, by) -> hall.learning().enrolments().calendars().run(by, run)));
        rows.add(UseCase.open(
                "CalendarReads.mine",
                (hall, by) -> hall.learning().enrolments().calendars().mine(by)));
        rows.add(UseCase.open(
                "ChoiceReads.actions",
                (hall, by) -> hall.learning().enrolments().choices().actions(by, run)));
        read(
                "ChoiceReads.actionsOf",
                EnrolmentRights.READ_ROSTER,
                learner,
                (hall, by) -> hall.learning().enrolments().choices().actionsOf(by, mine));
        rows.add(new UseCase(
                "ChoiceReads.clashes",
                EnrolmentRights.READ_CLASHES,
                school.value(),
                learner,
                (hall, by) -> hall.learning().enrolments().choices().clashes(by, learner, run)));
        rows.add(UseCase.mine(
                "EnrolmentReads.mine",
                learner,
                (hall, by) -> hall.learning().enrolments().reads().mine(by, PageRequest.first(10))));
        rows.add(UseCase.mine(
                "EnrolmentReads.overview",
                learner,
                (hall, by) -> hall.learning()
                        .enrolments()
                        .reads()
                        .overview(by, PageRequest.first(10))
                        .courses()));
        rows.add(UseCase.mine(
                "EnrolmentReads.waiting",
                waiting,
                (hall, by) -> hall.learning().enrolments().reads().waiting(by)));
        read(
                "EnrolmentReads.roster",
                EnrolmentRights.READ_ROSTER,
                teacher,
                (hall, by) -> hall.learning().enrolments().reads().roster(by, run));
        Span winter = Span.of(TEN.minusSeconds(864_000), TEN.plusSeconds(864_000));
        rows.add(UseCase.open(
                "FigureReads.of",
                (hall, by) -> hall.learning().enrolments().figures().of(by, school.value(), winter)));
    }

    private void examinations() {
        Id<Person> assessor = test.person("reading assessor");
        test.hall
                .credentials()
                .record(
                        test.founder,
                        RecordEquivalent.of(
                                        assessor, "assessor.exam.two", school, LocalDate.parse("2026-01-01"), "Diploma")
                                .build());
        Assessments assessments = test.hall.learning().assessments();
        Id<AssessmentSlot> slot = assessments
                .open(
                        test.founder,
                        OpenSlots.of(course, "exam.two", TEN, 30)
                                .assessor(assessor)
                                .places(9)
                                .build())
                .id();
        assessments.book(Actor.person(learner), BookAssessment.of(slot).build());
        rows.add(UseCase.open(
                "AssessmentReads.slots",
                (hall, by) -> hall.learning().assessments().reads().slots(by, course)));
        rows.add(UseCase.mine(
                "AssessmentReads.mine",
                learner,
                (hall, by) -> hall.learning().assessments().reads().mine(by)));
        read(
                "AssessmentReads.examined",
                AssessmentRights.READ,
                assessor,
                (hall, by) -> hall.learning().assessments().reads().examined(by, slot));
    }

    static List<UseCase> of(FoundedHall test) {
        return new LearningReadRows(test).rows.build();
    }

    /** A read of courses by somebody. */
    @FunctionalInterface
    private interface OfCourses {
        Object by(CourseReads reads, Actor by);
    }

    private void open(String name, OfCourses read) {
        rows.add(UseCase.open(
                "CourseReads." + name,
                (hall, by) -> read.by(hall.learning().courses().reads(), by)));
    }

    private void read(String name, Permission permission, @Nullable Id<Person> whose, UseCase.Read read) {
        rows.add(UseCase.read(name, permission, school.value(), whose, read));
    }
}

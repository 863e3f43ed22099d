package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.PublishRun;
import org.jspecify.annotations.Nullable;

/** Rows of attendance and certificates. */
final class MarkRows {
    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final UUID owner;

    private MarkRows(FoundedHall test) {
        Id<Organization> school = test.organization("street_office", "marking school");
        this.owner = school.value();
        Id<Person> learner = test.person("marked learner");
        Id<Person> teacher = test.person("marking teacher");
        Courses courses = test.hall.learning().courses();
        Id<Course> course = courses.define(
                        test.founder, DefineCourse.of(school, "marks", "Marks").build())
                .id();
        Id<CourseRun> run = courses.draft(
                        test.founder, DraftRun.of(course, "1").seats(5L).build())
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
        SendApology sorry = SendApology.of(session).build();
        Id<Attendance> excused =
                enrolments.apologise(Actor.person(learner), sorry).id();
        CheckInSession in = new CheckInSession(session, "0000-0000");
        row("checkIn", in, null, (to, by) -> to.checkIn(by, in));
        row("apologise", sorry, null, (to, by) -> to.apologise(by, sorry));
        MarkSession mark = MarkSession.of(session, Mark.of(learner, AttendanceMark.PRESENT));
        row("mark", mark, teacher, (to, by) -> to.mark(by, mark));
        AdmitWalkIn admit = AdmitWalkIn.of(session).name("Newcomer").build();
        row("admit", admit, teacher, (to, by) -> to.admit(by, admit));
        ClaimEnrolment claim = new ClaimEnrolment(mine, "0000-0000");
        row("claim", claim, null, (to, by) -> to.claim(by, claim));
        CloseSession close = new CloseSession(session);
        row("close", close, teacher, (to, by) -> to.close(by, close));
        CorrectMark correct = new CorrectMark(excused, AttendanceMark.LATE, "Came late");
        row("correct", correct, teacher, (to, by) -> to.correct(by, correct));
        IssueCertificate issue = new IssueCertificate(mine);
        row("issue", issue, null, (to, by) -> to.issue(by, issue));
        IssueAll all = new IssueAll(run);
        row("issueAll", all, null, (to, by) -> to.issueAll(by, all));
        ConfirmCertificate confirm = new ConfirmCertificate(mine, "Stays");
        row("confirm", confirm, null, (to, by) -> to.confirm(by, confirm));
        reads(run, session, mine, learner, teacher);
    }

    private void reads(
            Id<CourseRun> run, Id<CourseSession> session, Id<Enrolment> mine, Id<Person> learner, Id<Person> teacher) {
        read("code", EnrolmentRights.MARK, teacher, (reads, by) -> reads.code(by, session));
        read("room", EnrolmentRights.READ_ROSTER, teacher, (reads, by) -> reads.room(by, session));
        read("progress", EnrolmentRights.READ_ROSTER, learner, (reads, by) -> reads.progress(by, mine));
        read("sheet", EnrolmentRights.READ_ROSTER, teacher, (reads, by) -> reads.sheet(by, run));
        rows.add(new UseCase(
                "EnrolmentReads.unfounded",
                EnrolmentRights.CERTIFY,
                owner,
                null,
                (hall, by) -> hall.learning().enrolments().reads().unfounded(by, run)));
    }

    private void read(
            String name, Permission permission, Id<Person> whose, BiFunction<EnrolmentReads, Actor, Object> read) {
        rows.add(UseCase.read(
                "EnrolmentReads." + name,
                permission,
                owner,
                whose,
                (hall, by) -> read.apply(hall.learning().enrolments().reads(), by)));
    }

    static List<UseCase> of(FoundedHall test) {
        return new MarkRows(test).rows.build();
    }

    private void row(String name, Command command, @Nullable Id<Person> whose, BiConsumer<Enrolments, Actor> call) {
        rows.add(new UseCase(
                "Enrolments." + name,
                command.permission(),
                owner,
                whose,
                false,
                (hall, by) -> call.accept(hall.learning().enrolments(), by)));
    }
}

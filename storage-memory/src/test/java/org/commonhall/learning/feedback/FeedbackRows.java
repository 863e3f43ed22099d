package org.commonhall.learning.feedback;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.access.UseCase;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.learning.enrolment.MarkSession;

/** Rows of feedback. */
final class FeedbackRows {
    private FeedbackRows() {}

    static List<UseCase> of(FoundedHall test) {
        Id<CourseSession> over = attended(test);
        GiveFeedback give = GiveFeedback.of(over, 5).build();
        return ImmutableList.of(new UseCase(
                "Feedback.give",
                give.permission(),
                Scopes.DISTRICT,
                null,
                false,
                (hall, by) -> hall.learning().feedback().give(by, give)));
    }

    /** A session of yesterday at which the founder was. */
    private static Id<CourseSession> attended(FoundedHall test) {
        Instant now = test.clock.instant();
        test.clock.advance(Duration.ofDays(-1));
        Courses courses = test.hall.learning().courses();
        Id<Organization> school = test.organization("street_office", "judged school");
        Id<Course> course = courses.define(
                        test.founder,
                        DefineCourse.of(school, "judged", "Judged").build())
                .id();
        Id<CourseRun> run =
                courses.draft(test.founder, DraftRun.of(course, "1").build()).id();
        Id<CourseSession> session = courses.add(
                        test.founder,
                        AddSession.of(run, LocalDateTime.parse("2026-11-22T12:10"), 60)
                                .build())
                .id();
        courses.publish(test.founder, new PublishRun(run));
        Enrolments enrolments = test.hall.learning().enrolments();
        enrolments.enrol(test.founder, Enrol.of(run).build());
        enrolments.mark(
                test.founder,
                MarkSession.of(
                        session,
                        Mark.of(new Id<>(Objects.requireNonNull(test.founder.person())), AttendanceMark.PRESENT)));
        test.clock.set(now);
        return session;
    }
}

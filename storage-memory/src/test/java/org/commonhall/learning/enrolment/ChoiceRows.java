package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import org.commonhall.Id;
import org.commonhall.access.UseCase;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.PlanSessions;
import org.commonhall.learning.course.PublishRun;

/** Rows of what speaks for and against taking part. */
final class ChoiceRows {
    private ChoiceRows() {}

    static List<UseCase> of(FoundedHall test) {
        Id<Organization> school = test.organization("street_office", "choosy school");
        Id<Person> learner = test.person("choosy learner");
        Courses courses = test.hall.learning().courses();
        Id<Course> course = courses.define(
                        test.founder, DefineCourse.of(school, "choice", "Choice").build())
                .id();
        Id<CourseRun> run =
                courses.draft(test.founder, DraftRun.of(course, "1").build()).id();
        courses.plan(
                test.founder,
                PlanSessions.weekly(run, LocalDateTime.parse("2026-12-01T10:00"), 60, "FREQ=DAILY;COUNT=1")
                        .build());
        courses.publish(test.founder, new PublishRun(run));
        return ImmutableList.of(new UseCase(
                "ChoiceReads.clashes",
                EnrolmentRights.READ_CLASHES,
                school.value(),
                learner,
                (hall, by) -> hall.learning().enrolments().choices().clashes(by, learner, run)));
    }
}

package org.commonhall.engagement;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.access.UseCase;
import org.commonhall.calendar.Span;
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
import org.commonhall.learning.enrolment.Enrol;

/** Rows of what takes people's time. */
final class EngagementRows {
    private EngagementRows() {}

    static List<UseCase> of(FoundedHall test) {
        Id<Organization> school = test.organization("street_office", "busy school");
        Id<Person> learner = test.person("busy learner");
        Courses courses = test.hall.learning().courses();
        Id<Course> course = courses.define(
                        test.founder, DefineCourse.of(school, "busy", "Busy").build())
                .id();
        Id<CourseRun> run =
                courses.draft(test.founder, DraftRun.of(course, "1").build()).id();
        courses.plan(
                test.founder,
                PlanSessions.weekly(run, LocalDateTime.parse("2026-12-01T10:00"), 60, "FREQ=DAILY;COUNT=1")
                        .build());
        courses.publish(test.founder, new PublishRun(run));
        test.hall
                .learning()
                .enrolments()
                .enrol(Actor.person(learner), Enrol.of(run).build());
        Span span = Span.of(Instant.parse("2026-11-30T00:00:00Z"), Instant.parse("2026-12-03T00:00:00Z"));
        return ImmutableList.of(new UseCase(
                "Engagements.of",
                EngagementRights.READ,
                school.value(),
                learner,
                (hall, by) -> hall.engagements().of(by, learner, span)));
    }
}

package org.commonhall.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.AudienceProof;
import org.commonhall.directory.directory.ProveAudience;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.DraftRunBuilder;
import org.commonhall.learning.course.PlanSessions;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.BookingPolicy;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.booking.DefineRoom;

/** A station whose host offers courses, and its organiser. */
public class TestCourses extends TestStation {
    /** Its courses. */
    public final Courses courses;
    /** Who takes part. */
    public final Enrolments enrolments;
    /** Its rooms. */
    public final Bookings bookings;
    /** Offers courses for the host. */
    public final Actor organiser;
    /** The course that runs are of. */
    public final Id<Course> course;

    public TestCourses(TestHall given) {
        super(given);
        courses = hall.learning().courses();
        enrolments = hall.learning().enrolments();
        bookings = hall.station().bookings();
        organiser = somebody("Organiser", Role.ORGANISER, host.value());
        course = courses.define(
                        organiser, DefineCourse.of(host, "fire-corner", "消防角实操").build())
                .id();
    }

    /** A room for forty people. */
    public Id<BookableRoom> room() {
        return bookings.define(
                        keeper,
                        DefineRoom.of(
                                        station.id(),
                                        "Classroom",
                                        BookingPolicy.of(40)
                                                .horizonDays(365)
                                                .opening("24/7")
                                                .build())
                                .zone(zone("Classroom", "80", 40L).id())
                                .build())
                .id();
    }

    /** Drafts a run. */
    public Id<CourseRun> draft(DraftRunBuilder run) {
        return courses.draft(organiser, run.build()).id();
    }

    /** Begins a run of the course. */
    public DraftRunBuilder run(String code) {
        return DraftRun.of(course, code);
    }

    /** Plans one session of an hour and a half. */
    public void session(Id<CourseRun> run, String from) {
        courses.plan(
                organiser,
                PlanSessions.weekly(run, LocalDateTime.parse(from), 90, "FREQ=DAILY;COUNT=1")
                        .build());
    }

    /** Drafts a run with one session, and publishes it. */
    public Id<CourseRun> published(DraftRunBuilder draft, String session) {
        Id<CourseRun> run = draft(draft);
        session(run, session);
        courses.publish(organiser, new PublishRun(run));
        return run;
    }

    /** Somebody who says to be of an audience. */
    public Actor of(Audience audience, String name) {
        Actor person = somebody(name, null, Scopes.DISTRICT);
        hall.directory()
                .people()
                .proveAudience(
                        person,
                        ProveAudience.of(
                                        person(person),
                                        audience,
                                        AudienceProof.Kind.SELF_DECLARED,
                                        LocalDate.parse("2026-03-01"))
                                .build());
        return person;
    }
}

package org.commonhall.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DefineCourseBuilder;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.DraftRunBuilder;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.course.SessionView;
import org.commonhall.learning.enrolment.CloseSession;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.learning.enrolment.MarkSession;
import org.commonhall.learning.enrolment.ProgressView;
import org.commonhall.learning.enrolment.SessionMark;

/** A classroom with a teacher who has no role, and runs on Thursdays from 19:00 to 20:30. */
public final class TestClassroom extends TestCourses {
    /** Teaches every session. */
    public final Actor teacher;
    /** A second organiser. */
    public final Actor second;

    public TestClassroom(TestHall given) {
        super(given);
        teacher = somebody("Teacher", null, Scopes.DISTRICT);
        second = somebody("Second", Role.ORGANISER, host.value());
    }

    /** Begins a course with a rule. */
    public DefineCourseBuilder ruled(String code, String rule) {
        return DefineCourse.of(host, code, "消防角实操").completion(rule);
    }

    /** Defines a course. */
    public Id<Course> define(DefineCourseBuilder made) {
        return courses.define(organiser, made.build()).id();
    }

    /** Publishes a run of a course with sessions on Thursdays from 12 March on, which the teacher teaches. */
    public Id<CourseRun> thursdays(DraftRunBuilder draft, int sessions) {
        Id<CourseRun> run = draft(draft.station(station.id()));
        LocalDateTime first = LocalDateTime.parse("2026-03-12T19:00");
        IntStream.range(0, sessions)
                .forEach(week -> courses.add(
                        organiser,
                        AddSession.of(run, first.plusWeeks(week), 90)
                                .teachers(List.of(person(teacher)))
                                .override("Teaches two runs at once")
                                .build()));
        courses.publish(organiser, new PublishRun(run));
        return run;
    }

    /** The same for a course with a rule. */
    public Id<CourseRun> thursdays(String code, String rule, long free, int sessions) {
        return thursdays(DraftRun.of(define(ruled(code, rule)), "1").freeAbsences(free), sessions);
    }

    /** Enrols somebody. */
    public Id<Enrolment> enrolled(Actor who, Id<CourseRun> run) {
        return enrolments.enrol(who, Enrol.of(run).build()).id();
    }

    /** A session as everybody sees it. */
    public SessionView shown(Id<CourseRun> run, int number) {
        return courses.reads().run(organiser, run).sessions().get(number - 1);
    }

    /** A session. */
    public Id<CourseSession> at(Id<CourseRun> run, int number) {
        return shown(run, number).id();
    }

    /** Holds a session at its time: one letter a learner; whoever has {@code A} is not marked and so missing. */
    public void hold(Id<CourseRun> run, int number, String letters, Actor... learners) {
        SessionView session = shown(run, number);
        clock.set(session.startsAt());
        Mark[] marks = IntStream.range(0, learners.length)
                .filter(i -> letters.charAt(i) != 'A')
                .mapToObj(i -> Mark.of(person(learners[i]), mark(letters.charAt(i))))
                .toArray(Mark[]::new);
        if (marks.length > 0) {
            enrolments.mark(teacher, MarkSession.of(session.id(), marks));
        }
        enrolments.close(teacher, new CloseSession(session.id()));
    }

    private static AttendanceMark mark(char letter) {
        for (AttendanceMark mark : AttendanceMark.values()) {
            if (mark.letter().charAt(0) == letter) {
                return mark;
            }
        }
        throw new IllegalArgumentException("letter " + letter);
    }

    /** Holds sessions one after another, one letter each, for one learner. */
    public Id<Enrolment> play(Id<CourseRun> run, String letters, Actor learner) {
        Id<Enrolment> enrolment = enrolled(learner, run);
        for (int i = 0; i < letters.length(); i++) {
            hold(run, i + 1, letters.substring(i, i + 1), learner);
        }
        return enrolment;
    }

    /** How far somebody is, as they see it. */
    public ProgressView progress(Actor who, Id<Enrolment> enrolment) {
        return enrolments.reads().progress(who, enrolment);
    }

    /** How often something has happened. */
    public long times(String event) {
        return Stored.entries(hall).stream()
                .map(JournalEntry::event)
                .filter(event::equals)
                .count();
    }

    /** The mark of a learner in a session, as the teacher sees it. */
    public SessionMark markOf(Id<CourseRun> run, Actor learner, int number) {
        return enrolments.reads().sheet(teacher, run).learners().stream()
                .filter(row -> row.person().equals(person(learner)))
                .findAny()
                .orElseThrow()
                .marks()
                .get(number - 1);
    }
}

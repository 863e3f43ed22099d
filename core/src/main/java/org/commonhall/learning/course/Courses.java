package org.commonhall.learning.course;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.capacity.Capacity;
import org.commonhall.capacity.PlaceKinds;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.corridor.Parts;
import org.commonhall.credential.CodeSource;
import org.commonhall.credential.CredentialPolicy;
import org.commonhall.credential.Credentials;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.engagement.Engagements;
import org.commonhall.station.booking.BookingFollower;
import org.commonhall.station.booking.Bookings;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/** Courses, their runs, seats and sessions (课程, 班次). Thread-safe. */
public final class Courses {
    /** What the hall knows of it. */
    public static final Capability<Courses> CAPABILITY = Capability.of("course", Courses.class)
            .records(Course.TYPE, CourseRun.TYPE, SeatPool.TYPE, CourseSession.TYPE, SessionTeacher.TYPE)
            .needs(
                    Bookings.CAPABILITY,
                    Capacity.CAPABILITY,
                    AttendanceKernel.CAPABILITY,
                    Credentials.CAPABILITY,
                    Engagements.CAPABILITY)
            .settings(CoursePolicy.class, CoursePolicy.standard())
            .rights(CourseRights.class)
            .events(CourseEvent.values())
            .reaching(CourseSession.TYPE, SessionStatus.CANCELLED, CourseEvent.SESSION_CANCELLED.code())
            .reaching(CourseSession.TYPE, SessionStatus.UNPLACED, CourseEvent.SESSION_UNPLACED.code())
            .offers(BookingFollower.class, parts -> parts.get(Courses.CAPABILITY).sessions)
            .offers(EngagementSource.class, parts -> new TeachingEngagements())
            .offers(CodeSource.class, parts -> CourseSteps::codes)
            .offers(PlaceKinds.class, parts -> () -> ImmutableSet.of(SeatPool.TYPE, CourseRun.TYPE))
            .offers(TraceSource.class, parts -> TraceSources.of(CourseRun.TYPE, (reading, run) -> shown(run)))
            .due(Courses::dueWork, Due.COURSE_RUN)
            .due(Courses::sessionWork, Due.COURSE_SESSION)
            .named(
                    Naming.of(Course.TYPE, (reading, one) -> Name.of(one.title(), one.titleEn())),
                    Naming.of(CourseRun.TYPE, (reading, one) -> Name.of(one.title(), null)),
                    new Naming<>(SeatPool.TYPE, RunSeats::named))
            .make(Courses::new);

    private final CourseSteps courses;
    private final RunSteps runs;
    private final SessionSteps sessions;
    private final CourseReads reads;
    private final SessionDueWork sessionWork;

    Courses(Parts parts) {
        Bookings bookings = parts.get(Bookings.CAPABILITY);
        CoursePolicy policy = parts.settings(CoursePolicy.class);
        this.courses = new CourseSteps(
                parts.corridor(), parts.settings(CredentialPolicy.class).badges());
        this.runs = new RunSteps(
                parts.corridor(),
                bookings,
                policy,
                parts.get(AttendanceKernel.CAPABILITY),
                parts.offered(RunFollower.class),
                parts.offered(RunSettlement.class));
        this.sessions = new SessionSteps(parts.corridor(), bookings, parts.get(Engagements.CAPABILITY), policy);
        this.reads = new CourseReads(parts.corridor());
        this.sessionWork = new SessionDueWork(parts.corridor(), parts.offered(RunSettlement.class));
    }

    /**
     * Gives what people see of courses.
     *
     * @return the reads
     */
    public CourseReads reads() {
        return reads;
    }

    DueWork dueWork() {
        return runs;
    }

    DueWork sessionWork() {
        return sessionWork;
    }

    private static TraceSource.Shown shown(CourseRun run) {
        return TraceSource.Shown.of(
                run.isPublic(),
                run.title(),
                Explanation.of(run.status()),
                run.startsAt() == null ? Instant.EPOCH : run.startsAt());
    }

    /**
     * Defines a course, or changes one.
     *
     * @param by an organiser of the scope and the organization
     * @param command the course
     * @return what came of it
     * @throws Conflict {@code course.code.taken}
     * @throws RuleViolation {@code course.rule.text} and {@code course.prerequisite.text} with the column, {@code
     *     course.rule.impossible}, {@code course.rule.must}, {@code course.prerequisite.cycle} with the path, {@code
     *     course.badge.taken}, {@code course.badge.unknown} for one that the hall does not have, {@code course.badge.other} for
     *     one of another course
     */
    public Receipt<Course> define(Call by, DefineCourse command) {
        return courses.define(by, command);
    }

    /**
     * Drafts a run.
     *
     * @param by an organiser of the course
     * @param command the run
     * @return what came of it
     * @throws Conflict {@code course.code.taken}
     * @throws InvalidInput {@code course.time.zone}
     * @throws RuleViolation {@code course.retired}, {@code course.scale}, {@code course.run.marks}, {@code
     *     course.run.dates}, {@code course.run.minimum}, {@code course.room.station}, {@code course.pools.sum}, {@code
     *     .audience}, {@code .twice}
     */
    public Receipt<CourseRun> draft(Call by, DraftRun command) {
        return runs.draft(by, command);
    }

    /**
     * Changes the terms of a run.
     *
     * @param by an organiser of the run
     * @param command the change
     * @return what came of it
     * @throws RuleViolation {@code course.run.state}, {@code course.run.dates}, {@code course.run.minimum}, {@code
     *     course.pools.released}
     */
    public Receipt<CourseRun> change(Call by, ChangeRun command) {
        return runs.change(by, command);
    }

    /**
     * Changes the seats of a run; those who wait are offered more.
     *
     * @param by an organiser of the run
     * @param command how many
     * @return what came of it
     * @throws RuleViolation {@code course.run.state}, {@code course.pools.sum}, {@code .audience}, {@code .twice}, {@code
     *     .late}, {@code capacity.size.taken} for fewer than are taken
     */
    public Receipt<CourseRun> resize(Call by, ResizeRun command) {
        return runs.resize(by, command);
    }

    /**
     * Plans the sessions of a run by a rule, with its room.
     *
     * @param by an organiser of the run
     * @param command the rule
     * @return what came of it; every {@code made(CourseSession.class)} is a session, also one that was left out, and why
     *     says how many take place
     * @throws InvalidInput {@code course.time.gap}, {@code course.time.range}
     * @throws RuleViolation {@code course.run.state}, {@code course.run.dates}, {@code course.session.none}, {@code
     *     .many}, {@code .past}, {@code .order}, {@code course.teacher.busy}, those of the recurrence, and {@code
     *     booking.series.date} with the first date whose room is taken
     */
    public Receipt<CourseRun> plan(Call by, PlanSessions command) {
        return sessions.plan(by, command);
    }

    /**
     * Adds one session.
     *
     * @param by an organiser of the run
     * @param command the session
     * @return what came of it
     * @throws InvalidInput {@code course.time.gap}, {@code course.time.range}
     * @throws RuleViolation as {@link #plan}
     */
    public Receipt<CourseSession> add(Call by, AddSession command) {
        return sessions.add(by, command);
    }

    /**
     * Moves a session with its room. Where the new time does not fit, both stay where they were.
     *
     * @param by an organiser of the run
     * @param command which, and when
     * @return what came of it
     * @throws InvalidInput {@code course.time.gap}, {@code course.time.range}
     * @throws RuleViolation {@code course.session.taken}, {@code .state}, {@code .past}, {@code .order}, {@code
     *     course.teacher.busy}, and those of {@link Bookings#move}
     */
    public Receipt<CourseSession> move(Call by, MoveSession command) {
        return sessions.move(by, command);
    }

    /**
     * Cancels one session; its room is free again.
     *
     * @param by an organiser of the run
     * @param command which, and why
     * @return what came of it
     * @throws RuleViolation {@code course.session.taken}, {@code .state}, {@code .past}
     */
    public Receipt<CourseSession> cancel(Call by, CancelSession command) {
        return sessions.cancel(by, command);
    }

    /**
     * Has a session take place after all that was left out.
     *
     * @param by an organiser of the run
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code course.session.state}, {@code .past}, and those of {@link Bookings#book}
     */
    public Receipt<CourseSession> readd(Call by, ReaddSession command) {
        return sessions.readd(by, command);
    }

    /**
     * Says who teaches a session.
     *
     * @param by an organiser of the run
     * @param command who
     * @return what came of it
     * @throws RuleViolation {@code course.session.state}, {@code course.teacher.twice}, {@code course.teacher.busy}
     */
    public Receipt<CourseSession> assign(Call by, AssignTeacher command) {
        return sessions.assign(by, command);
    }

    /**
     * Says that somebody no longer teaches a session.
     *
     * @param by an organiser of the run
     * @param command who
     * @return what came of it
     */
    public Receipt<CourseSession> release(Call by, ReleaseTeacher command) {
        return sessions.release(by, command);
    }

    /**
     * Publishes a run, with the rule of its course as it is now.
     *
     * @param by an organiser of the run
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code course.run.state}, {@code course.run.empty}, {@code course.rule.must}, {@code
     *     course.rule.impossible}, {@code course.free.many}
     */
    public Receipt<CourseRun> publish(Call by, PublishRun command) {
        return runs.publish(by, command);
    }

    /**
     * Cancels a run, with all that hangs on it.
     *
     * @param by an organiser of the run
     * @param command which, and why
     * @return what came of it
     * @throws RuleViolation {@code course.run.state}
     */
    public Receipt<CourseRun> cancel(Call by, CancelRun command) {
        return runs.cancel(by, command);
    }

    /**
     * Settles a run that is over.
     *
     * @param by an organiser of the run
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code course.run.state}, {@code course.run.open} with the first session that is neither held
     *     nor cancelled
     */
    public Receipt<CourseRun> finish(Call by, FinishRun command) {
        return runs.finish(by, command);
    }
}

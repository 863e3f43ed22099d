package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceChannel;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.RunStatus;
import org.commonhall.learning.course.SessionStatus;
import org.commonhall.storage.Query;

/** Marks who was there. Every change holds the session, before seats and marks, so that closing it counts them all. */
final class MarkSteps {
    private final Corridor corridor;
    private final AttendanceKernel attendance;

    MarkSteps(Corridor corridor, AttendanceKernel attendance) {
        this.corridor = corridor;
        this.attendance = attendance;
    }

    Receipt<Attendance> checkIn(Call by, CheckInSession command) {
        return corridor.run(by, command, EnrolmentEvent.CHECKED_IN.code(), Attendance.TYPE, change -> {
            CourseSession session = change.lock(CourseSession.TYPE, command.session());
            CourseRun run = change.get(CourseRun.TYPE, session.run());
            Enrolment mine = mine(change, run, command.permission());
            requireHeld(run, session);
            EnrolmentRules.requireStill(change, run, session, mine.person());
            return attendance.checkIn(change, run.occasion(session), mine.id().value(), mine.person(), command.code());
        });
    }

    Receipt<Attendance> apologise(Call by, SendApology command) {
        return corridor.run(by, command, EnrolmentEvent.EXCUSE_ASKED.code(), Attendance.TYPE, change -> {
            CourseSession session = change.lock(CourseSession.TYPE, command.session());
            CourseRun run = change.get(CourseRun.TYPE, session.run());
            Enrolment mine = mine(change, run, command.permission());
            requireHeld(run, session);
            return attendance.excuse(change, run.occasion(session), mine.id().value(), mine.person(), command.words());
        });
    }

    private static Enrolment mine(Change change, CourseRun run, Permission needed) {
        change.authorise(false, run.scope());
        Id<Person> self = Person.idOf(change.by(), needed);
        return change
                .select(Query.of(Enrolment.TYPE)
                        .where(Enrolment.RUN
                                .is(run.id())
                                .and(Enrolment.PERSON.is(self))
                                .and(Enrolment.STATUS.is(EnrolmentStatus.ENROLLED))))
                .stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("enrolment.session.other", run.title()));
    }

    Receipt<CourseSession> mark(Call by, MarkSession command) {
        try {
            return corridor.run(by, command, EnrolmentEvent.MARKED.code(), CourseSession.TYPE, change -> {
                CourseSession session = change.lockSubject(CourseSession.TYPE, command.session());
                CourseRun run = authorised(change, session);
                requireBegun(change, run, session);
                Map<Id<Person>, UUID> places = places(change, run, command.marks());
                return counted(
                        change,
                        session,
                        attendance.mark(
                                change, run.occasion(session), places, command.marks(), AttendanceChannel.STAFF));
            });
        } catch (Conflict taken) {
            throw EnrolmentSteps.twice(taken);
        }
    }

    /** By what everybody belongs to the run who is marked; who has not enrolled is taken in. */
    private static Map<Id<Person>, UUID> places(Change change, CourseRun run, List<Mark> marks) {
        Map<Id<Person>, UUID> places = new HashMap<>(learners(change, run));
        List<Id<Person>> newcomers = marks.stream()
                .map(Mark::person)
                .distinct()
                .filter(one -> !places.containsKey(one))
                .toList();
        if (!newcomers.isEmpty()) {
            WalkIns.admit(change, run, WalkIns.people(change, newcomers), null)
                    .forEach(one -> places.put(one.person(), one.id().value()));
            change.because(WalkIns.said(newcomers.size()));
        }
        return places;
    }

    /** Reads by what learners belong to a run: one statement. */
    static ImmutableMap<Id<Person>, UUID> learners(Change change, CourseRun run) {
        return Judging.learners(change, run, EnrolmentStatus.ENROLLED).stream()
                .collect(ImmutableMap.toImmutableMap(
                        Enrolment::person, one -> one.id().value()));
    }

    static CourseSession counted(Change change, CourseSession session, Map<Id<Person>, Attendance> all) {
        CourseSession next = session.counted(marks(all));
        return next.equals(session) ? session : change.update(CourseSession.TYPE, next);
    }

    private static Multiset<AttendanceMark> marks(Map<Id<Person>, Attendance> all) {
        return all.values().stream().map(Attendance::mark).collect(ImmutableMultiset.toImmutableMultiset());
    }

    Receipt<CourseSession> close(Call by, CloseSession command) {
        return corridor.run(by, command, EnrolmentEvent.MARKS_CLOSED.code(), CourseSession.TYPE, change -> {
            CourseRun run = change.lock(
                    CourseRun.TYPE,
                    change.get(CourseSession.TYPE, command.session()).run());
            CourseSession session = change.lockSubject(CourseSession.TYPE, command.session());
            requireRights(change, run, session);
            requireBegun(change, run, session);
            Instant over = session.endsAt();
            Map<Id<Person>, UUID> places = Judging.learners(change, run, EnrolmentStatus.ENROLLED).stream()
                    .filter(one -> one.createdAt().isBefore(over))
                    .collect(ImmutableMap.toImmutableMap(
                            Enrolment::person, one -> one.id().value()));
            Map<Id<Person>, Attendance> all = attendance.close(change, run.occasion(session), places);
            change.update(CourseRun.TYPE, run.afterSession());
            return change.update(CourseSession.TYPE, session.held(marks(all), change.now()));
        });
    }

    Receipt<Attendance> correct(Call by, CorrectMark command) {
        return corridor.run(by, command, EnrolmentEvent.MARK_CORRECTED.code(), Attendance.TYPE, change -> {
            Attendance seen = change.get(Attendance.TYPE, command.attendance());
            Id<CourseSession> of = new Id<>(seen.occasion());
            // Shifts of volunteers are attended by the same record.
            if (change.find(CourseSession.TYPE, of).isEmpty()) {
                throw new NotFound("record.missing", Attendance.TYPE);
            }
            CourseSession session = change.lock(CourseSession.TYPE, of);
            authorised(change, session);
            Attendance wrong = change.lockSubject(Attendance.TYPE, command.attendance());
            Attendance right = attendance.correct(change, wrong, command.mark(), command.reason());
            if (wrong.mark() != right.mark()) {
                change.update(CourseSession.TYPE, session.corrected(wrong.mark(), right.mark(), change.now()));
            }
            return right;
        });
    }

    static CourseRun authorised(Change change, CourseSession session) {
        CourseRun run = change.get(CourseRun.TYPE, session.run());
        requireRights(change, run, session);
        return run;
    }

    private static void requireRights(Change change, CourseRun run, CourseSession session) {
        change.requireAny(Teaching.of(change, session), Teaching.scopes(run));
    }

    static void requireBegun(Change change, CourseRun run, CourseSession session) {
        requireHeld(run, session);
        Instant from = session.startsAt().minus(AttendanceKernel.EARLY);
        if (change.now().isBefore(from)) {
            throw new RuleViolation("enrolment.session.future", from);
        }
    }

    /** Refuses a session that does not take place, or whose attendance was closed. */
    private static void requireHeld(CourseRun run, CourseSession session) {
        if (run.status() != RunStatus.PUBLISHED || session.status() != SessionStatus.PLANNED) {
            throw new RuleViolation("enrolment.session.state", Explanation.of(session.status()));
        }
    }
}

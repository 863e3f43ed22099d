package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;
import org.jspecify.annotations.Nullable;

/** Drafts, changes, publishes, cancels and finishes runs. Every change holds the run before its seats. */
final class RunSteps implements DueWork {
    private static final Actor CLOCK = Actor.system("course clock");
    private static final int MINUTE = 60;

    private final Corridor corridor;
    private final Bookings bookings;
    private final CoursePolicy policy;
    private final AttendanceKernel attendance;
    private final Supplier<ImmutableList<RunFollower>> followers;
    private final Supplier<ImmutableList<RunSettlement>> settlements;

    RunSteps(
            Corridor corridor,
            Bookings bookings,
            CoursePolicy policy,
            AttendanceKernel attendance,
            Supplier<ImmutableList<RunFollower>> followers,
            Supplier<ImmutableList<RunSettlement>> settlements) {
        this.corridor = corridor;
        this.bookings = bookings;
        this.policy = policy;
        this.attendance = attendance;
        this.followers = followers;
        this.settlements = settlements;
    }

    Receipt<CourseRun> draft(Call by, DraftRun command) {
        try {
            return corridor.run(by, command, CourseEvent.RUN_DRAFTED.code(), CourseRun.TYPE, change -> {
                Course course = change.get(Course.TYPE, command.course());
                change.authorise(false, course.scope());
                if (course.retired()) {
                    throw new RuleViolation("course.retired", course.title());
                }
                PointScale.parse(command.scale());
                RunSeats.require(command.seats(), command.pools(), policy);
                if (command.lateAfter() > command.absentAfter()) {
                    throw new RuleViolation("course.run.marks", command.lateAfter(), command.absentAfter());
                }
                CourseRun run = drafted(change, course, command);
                requireDates(run);
                CourseRun made = RunSeats.open(change, run, command.pools());
                attendance.open(change, made.id().value());
                return made;
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, CourseRun.TYPE, "code")
                    ? new Conflict("course.code.taken", taken)
                    : taken;
        }
    }

    private CourseRun drafted(Change change, Course course, DraftRun command) {
        BookableRoom room = command.room() == null ? null : change.get(BookableRoom.TYPE, command.room());
        Id<Station> station = room == null ? command.station() : room.station();
        if (room != null && command.station() != null && !command.station().equals(station)) {
            throw new RuleViolation("course.room.station", room.name());
        }
        // Whoever names a room is asked when it is booked.
        if (room == null && station != null) {
            change.authorise(command.permission(), false, station.value());
        }
        String zone = command.timeZone() != null
                ? command.timeZone()
                : room != null
                        ? room.timeZone()
                        : station != null
                                ? change.get(Station.TYPE, station).timeZone()
                                : change.hallZone().getId();
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new InvalidInput("timeZone", "course.time.zone", zone);
        }
        Long seats = command.seats();
        return CourseRunBuilder.builder()
                .id(change.newId())
                .course(course.id())
                .owner(course.owner())
                .brand(course.brand())
                .scope(course.scope())
                .station(station)
                .room(command.room())
                .code(command.code())
                .title(command.title() == null ? course.title() : command.title())
                .timeZone(zone)
                .status(RunStatus.DRAFT)
                .seats(seats)
                .enrolFrom(command.enrolFrom())
                .enrolUntil(command.enrolUntil())
                .cancelUntil(command.cancelMinutes() * MINUTE)
                .signUp(command.signUp())
                .approval(command.approval())
                .clash(command.clash())
                .tolerance(command.toleranceMinutes() * MINUTE)
                .releaseAt(command.releaseAt())
                .minimum(command.minimum())
                .decideAt(command.decideAt())
                .cancels(command.cancels())
                .lateAfter(command.lateAfter() * MINUTE)
                .absentAfter(command.absentAfter() * MINUTE)
                .earlyLeave(command.earlyLeave() * MINUTE)
                .printedCode(command.printedCode())
                .scale(command.scale())
                .freeAbsences(command.freeAbsences())
                .completion(course.completion())
                .prerequisites(course.prerequisites())
                .build();
    }

    private static void requireDates(CourseRun run) {
        Instant from = run.enrolFrom();
        Instant until = run.enrolUntil();
        if (from != null && until != null && !from.isBefore(until)) {
            throw new RuleViolation("course.run.dates", from, until);
        }
        if (until != null && run.endsAt() != null && until.isAfter(run.endsAt())) {
            throw new RuleViolation("course.run.dates", until, run.endsAt());
        }
        if (from != null && run.startsAt() != null && !from.isBefore(run.startsAt())) {
            throw new RuleViolation("course.run.dates", from, run.startsAt());
        }
        if ((run.minimum() == null) != (run.decideAt() == null)) {
            throw new RuleViolation("course.run.minimum");
        }
    }

    Receipt<CourseRun> change(Call by, ChangeRun command) {
        return corridor.run(by, command, CourseEvent.RUN_CHANGED.code(), CourseRun.TYPE, change -> {
            CourseRun run = held(change, command.run());
            run.require(RunStatus.DRAFT, RunStatus.PUBLISHED);
            if (command.releaseAt() != null && run.released()) {
                throw new RuleViolation("course.pools.released");
            }
            CourseRun next = run.next()
                    .title(or(command.title(), run.title()))
                    .enrolFrom(command.enrolFrom() == null ? run.enrolFrom() : command.enrolFrom())
                    .enrolUntil(command.enrolUntil() == null ? run.enrolUntil() : command.enrolUntil())
                    .cancelUntil(command.cancelMinutes() == null ? run.cancelUntil() : command.cancelMinutes() * MINUTE)
                    .signUp(or(command.signUp(), run.signUp()))
                    .approval(or(command.approval(), run.approval()))
                    .clash(or(command.clash(), run.clash()))
                    .tolerance(
                            command.toleranceMinutes() == null ? run.tolerance() : command.toleranceMinutes() * MINUTE)
                    .releaseAt(command.releaseAt() == null ? run.releaseAt() : command.releaseAt())
                    .minimum(command.minimum() == null ? run.minimum() : command.minimum())
                    .decideAt(command.decideAt() == null ? run.decideAt() : command.decideAt())
                    .decided(run.decided() && command.decideAt() == null)
                    .cancels(or(command.cancels(), run.cancels()))
                    .build();
            requireDates(next);
            RunSeats.steer(change, run, next);
            return change.update(CourseRun.TYPE, next.scheduled());
        });
    }

    private static <V> V or(@Nullable V said, V known) {
        return said == null ? known : said;
    }

    Receipt<CourseRun> resize(Call by, ResizeRun command) {
        return corridor.run(by, command, CourseEvent.RUN_RESIZED.code(), CourseRun.TYPE, change -> {
            CourseRun run = held(change, command.run());
            run.require(RunStatus.DRAFT, RunStatus.PUBLISHED);
            RunSeats.require(command.seats(), command.pools(), policy);
            CourseRun released = run.releases(change.now()) ? RunSeats.release(change, run) : run;
            return change.update(CourseRun.TYPE, RunSeats.resize(change, released, command.seats(), command.pools()));
        });
    }

    Receipt<CourseRun> publish(Call by, PublishRun command) {
        return corridor.run(by, command, CourseEvent.RUN_PUBLISHED.code(), CourseRun.TYPE, change -> {
            CourseRun run = held(change, command.run());
            Course course = change.get(Course.TYPE, run.course());
            List<CourseSession> sessions =
                    sessions(change, run).stream().filter(CourseSession::counts).toList();
            CompletionRule rule = requirePublishable(run, course, sessions);
            CourseRun published = change.update(
                    CourseRun.TYPE,
                    run.next()
                            .status(RunStatus.PUBLISHED)
                            .publishedAt(change.now())
                            .completion(course.completion())
                            .prerequisites(course.prerequisites())
                            .build()
                            .scheduled());
            change.updateAll(
                    CourseSession.TYPE,
                    sessions.stream()
                            .map(one -> one.next()
                                    .mustAttend(one.mustAttend() || rule.must().contains(one.number()))
                                    .build()
                                    .scheduled(published, change.now()))
                            .toList());
            return published;
        });
    }

    /** Refuses a run without sessions, and one whose sessions do not fit its rule. */
    static CompletionRule requirePublishable(CourseRun run, Course course, List<CourseSession> sessions) {
        run.require(RunStatus.DRAFT);
        if (sessions.isEmpty()) {
            throw new RuleViolation("course.run.empty");
        }
        CompletionRule rule = CompletionRule.parse(course.completion());
        rule.must().stream()
                .filter(number -> sessions.stream().noneMatch(one -> one.number() == number))
                .findFirst()
                .ifPresent(number -> {
                    throw new RuleViolation("course.rule.must", number);
                });
        if (rule.free(run.freeAbsences()) > 0 && rule.free(run.freeAbsences()) >= sessions.size()) {
            throw new RuleViolation("course.free.many", rule.free(run.freeAbsences()), sessions.size());
        }
        if (rule.misses() != null && rule.misses() > sessions.size()) {
            throw new RuleViolation("course.rule.impossible", rule.toString());
        }
        return rule;
    }

    Receipt<CourseRun> cancel(Call by, CancelRun command) {
        return corridor.run(by, command, CourseEvent.RUN_CANCELLED.code(), CourseRun.TYPE, change -> {
            CourseRun run = held(change, command.run());
            run.require(RunStatus.DRAFT, RunStatus.PUBLISHED);
            return cancelled(change, run, command.reason());
        });
    }

    private CourseRun cancelled(Change change, CourseRun run, String reason) {
        List<CourseSession> ahead = sessions(change, run).stream()
                .filter(one -> one.counts() && one.status() != SessionStatus.HELD && one.closedAt() == null)
                .map(one -> one.next()
                        .status(SessionStatus.CANCELLED)
                        .reason(reason)
                        .nextDueAt(null)
                        .build())
                .toList();
        if (!ahead.isEmpty()) {
            change.updateAll(CourseSession.TYPE, ahead);
            bookings.within(change).cancelAll(run.id().value(), reason);
        }
        CourseRun cancelled = change.update(
                CourseRun.TYPE, run.next().status(RunStatus.CANCELLED).build().scheduled());
        RunSeats.end(change, cancelled);
        followers.get().forEach(one -> one.cancelled(change, cancelled, reason));
        return cancelled;
    }

    Receipt<CourseRun> finish(Call by, FinishRun command) {
        return corridor.run(by, command, CourseEvent.RUN_FINISHED.code(), CourseRun.TYPE, change -> {
            CourseRun run = held(change, command.run());
            requireFinishable(run, sessions(change, run));
            boolean certifies = change.get(Course.TYPE, run.course()).certifies();
            CourseRun finished = change.update(
                    CourseRun.TYPE,
                    run.next()
                            .status(RunStatus.FINISHED)
                            .nextDueAt(certifies ? change.now() : null)
                            .build());
            RunSeats.end(change, finished);
            followers.get().forEach(one -> one.finished(change, finished));
            return finished;
        });
    }

    /** Refuses a run of which a session is neither held nor cancelled. */
    static void requireFinishable(CourseRun run, List<CourseSession> sessions) {
        run.require(RunStatus.PUBLISHED);
        sessions.stream()
                .filter(one -> one.counts() && one.status() != SessionStatus.HELD)
                .min(Comparator.comparing(CourseSession::startsAt))
                .ifPresent(open -> {
                    throw new RuleViolation("course.run.open", open.number(), open.startsAt());
                });
    }

    static CourseRun held(Change change, Id<CourseRun> id) {
        CourseRun run = change.lockSubject(CourseRun.TYPE, id);
        change.authorise(false, run.scope());
        return run;
    }

    static List<CourseSession> sessions(Change change, CourseRun run) {
        return change.select(Query.of(CourseSession.TYPE)
                .where(CourseSession.RUN.is(run.id()))
                .orderBy(CourseSession.STARTS_AT.ascending()));
    }

    /** Gives a run the times of its sessions, and its seats the end of promotion that follows from them. */
    static CourseRun retimed(Change change, CourseRun run, List<CourseSession> all) {
        List<CourseSession> counted = all.stream().filter(CourseSession::counts).toList();
        CourseRun next = run.next()
                .sessions(counted.size())
                .startsAt(counted.stream()
                        .map(CourseSession::startsAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null))
                .endsAt(counted.stream()
                        .map(CourseSession::endsAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null))
                .build();
        requireDates(next);
        RunSeats.steer(change, run, next);
        return Objects.equals(next, run) ? run : change.update(CourseRun.TYPE, next.scheduled());
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(CLOCK, reading -> reading.due(Due.COURSE_RUN, CourseRun.NEXT_DUE_AT, now, limit));
    }

    @Override
    public boolean settle(Due due, Instant now) {
        SettleRun command = new SettleRun(new Id<>(due.id()), due.at());
        CourseRun seen = corridor.read(CLOCK, reading -> reading.get(CourseRun.TYPE, command.run()));
        if (seen.status() == RunStatus.FINISHED) {
            // Before the run forgets that it is due, so that nothing is left out if this is interrupted.
            settlements.get().forEach(settlement -> settlement.finished(CLOCK, seen.id()));
        }
        return corridor.settle(
                CLOCK.once(due.commandId()), command, CourseEvent.SEATS_RELEASED.code(), CourseRun.TYPE, change -> {
                    CourseRun run = change.lock(CourseRun.TYPE, command.run());
                    change.authorise(false, run.scope());
                    if (run.nextDueAt() == null || run.nextDueAt().isAfter(change.now())) {
                        return run;
                    }
                    if (run.status() == RunStatus.FINISHED) {
                        change.event(CourseEvent.RUN_CERTIFIED.code());
                        return change.update(CourseRun.TYPE, run.scheduled());
                    }
                    return run.releases(change.now()) ? RunSeats.release(change, run) : decided(change, run);
                });
    }

    private CourseRun decided(Change change, CourseRun run) {
        long learners = followers.get().stream()
                .mapToLong(one -> one.learners(change, run))
                .sum();
        CourseRun decided = run.next().decided(true).build();
        if (run.hasEnough(learners)) {
            change.event(CourseEvent.RUN_CONFIRMED.code());
            return change.update(CourseRun.TYPE, decided.scheduled());
        }
        change.because(Explanation.of("course.run.few", learners, Objects.requireNonNull(run.minimum())));
        if (run.cancels()) {
            change.event(CourseEvent.RUN_CANCELLED.code());
            return cancelled(change, decided, "course.run.few");
        }
        change.event(CourseEvent.RUN_BELOW_MINIMUM.code());
        return change.update(CourseRun.TYPE, decided.scheduled());
    }
}

package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.commonhall.text.Micros;
import org.jspecify.annotations.Nullable;

/**
 * One run of one clock (计时). Reopening starts a new run; this one keeps its result. Another limit or handler keeps
 * start and pauses. The calendar comes with every question, so that a newer list answers for old runs too.
 *
 * @param kind what it measures
 * @param run 1 for the first run of its kind, then counting up
 * @param startedAt when it started
 * @param limit what was promised
 * @param pauses what is cut out, in order
 * @param stoppedAt when it was stopped first, or null while it runs
 */
public record SlaClock(
        ClockKind kind,
        int run,
        Instant startedAt,
        ClockLimit limit,
        ImmutableList<Pause> pauses,
        @Nullable Instant stoppedAt) {

    /**
     * Starts the first run of a clock.
     *
     * @param kind what it measures
     * @param startedAt when
     * @param limit what is promised
     * @return the running clock
     */
    public static SlaClock start(ClockKind kind, Instant startedAt, ClockLimit limit) {
        return new SlaClock(kind, 1, startedAt, limit, ImmutableList.of(), null);
    }

    /**
     * Adds a pause to the clock.
     *
     * @param calendar the calendar of its limit
     * @param rule the rule of the pause's type
     * @param pause not before the start
     * @return the paused clock
     * @throws RuleViolation {@code calendar.clock.stopped}, {@code calendar.pause.early}, or as {@link PauseRule#admit}
     */
    public SlaClock paused(WorkingCalendar calendar, PauseRule rule, Pause pause) {
        requireRunning();
        if (pause.from().isBefore(startedAt)) {
            throw new RuleViolation("calendar.pause.early", pause.from(), startedAt);
        }
        return withPauses(ImmutableList.sortedCopyOf(
                Comparator.comparing(Pause::from),
                ImmutableList.<Pause>builder()
                        .addAll(pauses)
                        .add(rule.admit(calendar, pauses, pause))
                        .build()));
    }

    /**
     * Lets the clock go on: the pause that lasts ends here.
     *
     * @param at the moment; a pause that began at it leaves no trace
     * @return the running clock
     * @throws RuleViolation {@code calendar.clock.stopped}, {@code calendar.pause.none} when no pause lasts
     */
    public SlaClock resumed(Instant at) {
        requireRunning();
        if (!isPausedAt(at)) {
            throw new RuleViolation("calendar.pause.none", at);
        }
        return withPauses(cut(at, pause -> pause.lastsAt(at)));
    }

    /**
     * Stops the clock. The first stop stays: an answer given in time is not made late by its later confirmation.
     *
     * @param at when the promise was kept or given up
     * @return the clock, unchanged when it was stopped before
     * @throws RuleViolation {@code calendar.clock.early} when it had not started
     */
    public SlaClock stopped(Instant at) {
        if (stoppedAt != null) {
            return this;
        }
        if (at.isBefore(startedAt)) {
            throw new RuleViolation("calendar.clock.early", at, startedAt);
        }
        return new SlaClock(kind, run, startedAt, limit, pauses, at);
    }

    /**
     * Puts the run under another limit; what has passed and what was paused stays.
     *
     * @param other the limit
     * @return the clock
     * @throws RuleViolation {@code calendar.clock.stopped}
     */
    public SlaClock under(ClockLimit other) {
        requireRunning();
        return new SlaClock(kind, run, startedAt, other, pauses, null);
    }

    /**
     * Starts the next run of a stopped clock.
     *
     * @param at when the matter was reopened
     * @param ownLimit what is promised this time
     * @return a new run without pauses
     * @throws RuleViolation {@code calendar.clock.running} when this run has not been stopped
     */
    public SlaClock reopened(Instant at, ClockLimit ownLimit) {
        if (stoppedAt == null) {
            throw new RuleViolation("calendar.clock.running", kind);
        }
        return new SlaClock(kind, run + 1, at, ownLimit, ImmutableList.of(), null);
    }

    /**
     * Says whether a pause lasts.
     *
     * @param moment the moment
     * @return true while the running clock stands still
     */
    public boolean isPausedAt(Instant moment) {
        return stoppedAt == null && pauses.stream().anyMatch(pause -> pause.lastsAt(moment));
    }

    /**
     * Says when it falls due.
     *
     * @param calendar the calendar of its limit
     * @return the due time
     * @throws RuleViolation {@code calendar.never.ends}
     */
    public Due due(WorkingCalendar calendar) {
        return calendar.due(startedAt, limit, effectivePauses());
    }

    /**
     * Says what it shows at a moment; a stopped clock shows what it showed when stopped.
     *
     * @param calendar the calendar of its limit
     * @param asOf the moment
     * @return the reading
     * @throws RuleViolation {@code calendar.never.ends}
     */
    public ClockReading reading(WorkingCalendar calendar, Instant asOf) {
        List<Pause> cuts = effectivePauses();
        Instant moment = stoppedAt != null ? stoppedAt : asOf;
        Due due = calendar.due(startedAt, limit, cuts);
        boolean late = due.isMissedAt(moment);
        long used = calendar.used(startedAt, limit, cuts, moment);
        long remaining = late
                ? -overrun(calendar, Objects.requireNonNull(due.at()), cuts, moment)
                : Math.max(0, limit.amount() - used);
        long paused = pausedMinutes(calendar, cuts, moment);
        return new ClockReading(due, stoppedAt == null, used, remaining, late, paused);
    }

    /**
     * Explains why it falls due when it does.
     *
     * @param calendar the calendar of its limit
     * @return the account
     * @throws RuleViolation {@code calendar.never.ends}
     */
    public Explanation explain(WorkingCalendar calendar) {
        return calendar.explain(startedAt, limit, effectivePauses());
    }

    /**
     * Gives the earliest due time of the clocks that still run.
     *
     * @param calendar the calendar of their limits
     * @param clocks the clocks of one matter
     * @return the moment of escalation; empty when none runs or all are paused without an end
     * @throws RuleViolation {@code calendar.never.ends}
     */
    public static Optional<Instant> escalationAt(WorkingCalendar calendar, List<SlaClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.stoppedAt == null)
                .map(clock -> Optional.ofNullable(clock.due(calendar).at()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private long overrun(WorkingCalendar calendar, Instant due, List<Pause> cuts, Instant moment) {
        if (!limit.mode().inDays()) {
            long micros = new MinuteCount(calendar, due, limit.mode(), Breaks.of(cuts)).used(moment);
            return Math.max(1, (micros + Micros.MINUTE - 1) / Micros.MINUTE);
        }
        var last = calendar.date(due.minusNanos(1));
        var date = calendar.date(moment.minusNanos(1));
        return Math.max(
                1,
                limit.mode() == LimitMode.WORKING_DAYS
                        ? calendar.workingDays(last, date)
                        : ChronoUnit.DAYS.between(last, date));
    }

    private long pausedMinutes(WorkingCalendar calendar, List<Pause> cuts, Instant moment) {
        LimitMode measure = limit.mode() == LimitMode.MINUTES || limit.mode() == LimitMode.WORKING_DAYS
                ? LimitMode.MINUTES
                : LimitMode.ELAPSED;
        long all = new MinuteCount(calendar, startedAt, measure, Breaks.NONE).used(moment);
        long free = new MinuteCount(calendar, startedAt, measure, Breaks.of(cuts)).used(moment);
        return (all - free) / Micros.MINUTE;
    }

    private ImmutableList<Pause> effectivePauses() {
        Instant stop = stoppedAt;
        return stop == null
                ? pauses
                : cut(stop, pause -> pause.until() == null || pause.until().isAfter(stop));
    }

    private ImmutableList<Pause> cut(Instant at, Predicate<Pause> which) {
        return pauses.stream()
                .filter(pause -> !which.test(pause) || pause.from().isBefore(at))
                .map(pause -> which.test(pause) ? pause.endedAt(at) : pause)
                .collect(ImmutableList.toImmutableList());
    }

    private SlaClock withPauses(ImmutableList<Pause> changed) {
        return new SlaClock(kind, run, startedAt, limit, changed, stoppedAt);
    }

    private void requireRunning() {
        if (stoppedAt != null) {
            throw new RuleViolation("calendar.clock.stopped", stoppedAt);
        }
    }
}

package org.commonhall.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.commonhall.Messages;
import org.commonhall.RuleViolation;
import org.commonhall.text.Micros;
import org.jspecify.annotations.Nullable;

/**
 * How often and how long a clock may pause for one reason.
 *
 * @param type the reason, as in {@link Pause#type}
 * @param maxCount how many pauses of the type a clock may have, 1 or more
 * @param maxTotal how long they may last together, or null for no cap; days count as in the limit's mode, a pause
 *     begun always as one at least
 */
public record PauseRule(String type, int maxCount, @Nullable ClockLimit maxTotal) {
    /** Waiting for the requester (等待诉求人). */
    public static final String REQUESTER = "requester";
    /** Waiting for material (等待材料). */
    public static final String MATERIAL = "material";
    /** Waiting for somebody else (等待第三方). */
    public static final String THIRD_PARTY = "third-party";
    /** Waiting for the season (等待季节条件). */
    public static final String SEASON = "season";
    /** Force majeure (不可抗力). */
    public static final String FORCE_MAJEURE = "force-majeure";

    /**
     * Admits one more pause.
     *
     * @param calendar the calendar of the limit that is paused
     * @param earlier all pauses of the clock so far, of every type
     * @param next the pause asked for
     * @return the pause; one without an end gets the moment at which its cap is used up
     * @throws RuleViolation {@code calendar.pause.overlap} with an earlier pause, {@code calendar.pause.count} or
     *     {@code calendar.pause.total} past a cap
     */
    public Pause admit(WorkingCalendar calendar, List<Pause> earlier, Pause next) {
        if (!next.type().equals(type)) {
            throw new IllegalArgumentException("A rule for " + type + ", not " + next.type());
        }
        if (earlier.stream().anyMatch(pause -> overlap(pause, next))) {
            throw new RuleViolation("calendar.pause.overlap", next.from());
        }
        List<Pause> same =
                earlier.stream().filter(pause -> pause.type().equals(type)).toList();
        if (same.size() >= maxCount) {
            throw new RuleViolation("calendar.pause.count", Messages.word("calendar.pause.kind.", type), maxCount);
        }
        if (maxTotal == null) {
            return next;
        }
        long used = same.stream()
                .mapToLong(pause -> length(calendar, maxTotal, pause))
                .sum();
        if (used >= maxTotal.amount()) {
            throw new RuleViolation(
                    "calendar.pause.total", Messages.word("calendar.pause.kind.", type), maxTotal.said());
        }
        Instant latest = calendar.due(
                        next.from(), new ClockLimit(maxTotal.amount() - used, maxTotal.mode(), maxTotal.lastDay()))
                .at();
        if (latest != null && next.until() != null && next.until().isAfter(latest)) {
            throw new RuleViolation(
                    "calendar.pause.total", Messages.word("calendar.pause.kind.", type), maxTotal.said());
        }
        return next.until() != null || latest == null ? next : next.endedAt(latest);
    }

    // Earlier pauses have an end: the cap gave them one, or the clock was resumed before the next pause.
    private static long length(WorkingCalendar calendar, ClockLimit cap, Pause pause) {
        if (pause.until() == null) {
            return cap.amount();
        }
        if (!cap.mode().inDays()) {
            // The last microsecond short of a minute counts as the minute.
            Breaks none = Breaks.NONE;
            long micros = new MinuteCount(calendar, pause.from(), cap.mode(), none).used(pause.until());
            return (micros + Micros.MINUTE - 1) / Micros.MINUTE;
        }
        var first = calendar.date(pause.from());
        var last = calendar.date(pause.until().minusNanos(1));
        long days = cap.mode() == LimitMode.WORKING_DAYS
                ? calendar.workingDays(first, last)
                : ChronoUnit.DAYS.between(first, last);
        return Math.max(1, days);
    }

    private static boolean overlap(Pause a, Pause b) {
        return (a.until() == null || b.from().isBefore(a.until()))
                && (b.until() == null || a.from().isBefore(b.until()));
    }
}

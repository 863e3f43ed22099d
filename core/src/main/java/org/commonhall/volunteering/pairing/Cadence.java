package org.commonhall.volunteering.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;

/**
 * Until when companions are to meet again (探访节奏), as the screen, the alarm and the report know it. Pure.
 *
 * @param dueOn the last day on which they meet in time
 * @param alarmAt when it is too late: the midnight after that day
 */
public record Cadence(LocalDate dueOn, Instant alarmAt) {

    /**
     * Counts from the last contact that was made.
     *
     * @param made when that was, or when the pairing began where none was made yet
     * @param days how many days there may be between two contacts, one or more
     * @param pauses when the pairing rested; local days that lie wholly in a pause do not count
     * @param zone whose days are counted
     * @return until when
     * @throws InvalidInput {@code pairing.cadence} for less than a day
     */
    public static Cadence of(Instant made, long days, Spans pauses, ZoneId zone) {
        if (days < 1) {
            throw new InvalidInput("days", "pairing.cadence", days);
        }
        LocalDate due = LocalDate.ofInstant(made, zone)
                .plusDays(days
                        + pauses.list().stream()
                                .mapToLong(pause -> paused(made, pause, zone))
                                .sum());
        return new Cadence(due, due.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** How many local days since the contact lie wholly in a pause. */
    private static long paused(Instant made, Span pause, ZoneId zone) {
        Instant from = pause.from().isAfter(made) ? pause.from() : made;
        LocalDate first = LocalDate.ofInstant(from, zone);
        if (first.atStartOfDay(zone).toInstant().isBefore(from)) {
            first = first.plusDays(1);
        }
        return Math.max(0, ChronoUnit.DAYS.between(first, LocalDate.ofInstant(pause.until(), zone)));
    }
}

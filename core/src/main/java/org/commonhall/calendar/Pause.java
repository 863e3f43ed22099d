package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Time cut out of a clock (中止计时), half-open.
 *
 * @param type why, as a stable code of at most 40 letters, digits, dots, hyphens and underscores
 * @param from when it begins
 * @param until when it ends or is planned to end; null while nobody knows
 */
public record Pause(String type, Instant from, @Nullable Instant until) {
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    /**
     * Checks the pause.
     *
     * @param type why
     * @param from when it begins
     * @param until when it ends, or null
     * @throws RuleViolation {@code calendar.pause.type} or, when it does not end after its begin, {@code
     *     calendar.pause.reversed}
     */
    public Pause {
        if (!TYPE.matcher(type).matches()) {
            throw new RuleViolation("calendar.pause.type", type);
        }
        if (until != null && !until.isAfter(from)) {
            throw new RuleViolation("calendar.pause.reversed", from, until);
        }
    }

    /**
     * Makes a pause without a known end.
     *
     * @param type why
     * @param from when it begins
     * @return the pause
     */
    public static Pause open(String type, Instant from) {
        return new Pause(type, from, null);
    }

    /**
     * Gives this pause with its end.
     *
     * @param end after its begin
     * @return the pause
     */
    public Pause endedAt(Instant end) {
        return new Pause(type, from, end);
    }

    /**
     * Says whether it lasts at a moment.
     *
     * @param moment the moment
     * @return true from its begin until just before its end
     */
    public boolean lastsAt(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    /**
     * Cuts the pause at local midnights: one break for each date it touches.
     *
     * @param zone whose midnights
     * @param asOf where a pause without an end is cut; a break later than this is not listed
     * @return the breaks in order
     */
    public ImmutableList<DatedBreak> breaks(ZoneId zone, Instant asOf) {
        Instant end = until == null || until.isAfter(asOf) ? asOf : until;
        ImmutableList.Builder<DatedBreak> breaks = ImmutableList.builder();
        Instant begin = from;
        while (begin.isBefore(end)) {
            LocalDate date = LocalDate.ofInstant(begin, zone);
            Instant midnight = date.plusDays(1).atStartOfDay(zone).toInstant();
            Instant stop = midnight.isBefore(end) ? midnight : end;
            breaks.add(new DatedBreak(date, begin, stop));
            begin = stop;
        }
        return breaks.build();
    }
}

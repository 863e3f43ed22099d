package org.commonhall.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.text.Micros;
import org.jspecify.annotations.Nullable;

/**
 * Counts time inside working hours, or straight through, with pauses cut out: day by day and never minute by minute.
 * Counts once.
 */
final class MinuteCount {
    /** A hundred years: further than any limit on a calendar that is worked at all in most weeks. */
    static final int HORIZON_DAYS = 36_525;

    private final WorkingCalendar calendar;
    private final Instant start;
    private final LimitMode mode;
    private final Breaks breaks;
    private @Nullable Integer missingYear;
    private long counted;

    MinuteCount(WorkingCalendar calendar, Instant start, LimitMode mode, Breaks breaks) {
        this.calendar = calendar;
        this.start = start;
        this.mode = mode;
        this.breaks = breaks;
    }

    Due due(long minutes) {
        long wanted = minutes * Micros.MINUTE;
        long at = mode == LimitMode.ELAPSED ? breaks.reach(Micros.of(start), wanted) : walk(wanted, Breaks.NEVER);
        return new Due(at == Breaks.NEVER ? null : Micros.instant(at), missingYear);
    }

    /** Microseconds counted up to a moment. */
    long used(Instant asOf) {
        long begin = Micros.of(start);
        long end = Micros.of(asOf);
        if (end <= begin) {
            return 0;
        }
        if (mode == LimitMode.ELAPSED) {
            return end - begin - breaks.paused(begin, end);
        }
        walk(Long.MAX_VALUE, end);
        return counted;
    }

    private long walk(long wanted, long stop) {
        LocalDate first = calendar.date(start).minusDays(calendar.isOvernight() ? 1 : 0);
        // Windows past midnight may meet the next day's own hours; no moment counts twice.
        long cursor = Micros.of(start);
        boolean bounded = stop == Breaks.NEVER;
        for (int i = 0; !bounded || i < HORIZON_DAYS; i++) {
            CalendarDay day = calendar.day(first.plusDays(i));
            if (!day.published() && missingYear == null) {
                missingYear = day.date().getYear();
            }
            for (TimeWindow window : day.windows()) {
                long begin = Math.max(cursor, calendar.moment(day.date(), window.fromMinute()));
                long end = Math.min(stop, calendar.moment(day.date(), window.toMinute()));
                if (end > begin) {
                    long free = end - begin - breaks.paused(begin, end);
                    if (counted + free >= wanted) {
                        return breaks.reach(begin, wanted - counted);
                    }
                    counted += free;
                    cursor = end;
                }
            }
            long midnight = calendar.moment(day.date(), 1440);
            if (midnight >= stop || (bounded && breaks.openFrom() <= midnight)) {
                return Breaks.NEVER;
            }
        }
        throw calendar.neverEnds();
    }
}

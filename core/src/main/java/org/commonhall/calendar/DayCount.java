package org.commonhall.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.Ratio;
import org.commonhall.text.Micros;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days or calendar days, the start day never (Civil Code art 201). The paused shares of counted days add
 * up exactly; each full day of them takes one day off the count.
 */
final class DayCount {
    private final WorkingCalendar calendar;
    private final Instant start;
    private final ClockLimit limit;
    private final Breaks breaks;
    private @Nullable Integer missingYear;
    private long days;
    private Ratio paused = Ratio.ZERO;

    DayCount(WorkingCalendar calendar, Instant start, ClockLimit limit, Breaks breaks) {
        this.calendar = calendar;
        this.start = start;
        this.limit = limit;
        this.breaks = breaks;
    }

    Due due() {
        LocalDate date = calendar.date(start);
        for (int i = 1; i <= MinuteCount.HORIZON_DAYS; i++) {
            LocalDate next = date.plusDays(i);
            if (count(next) && counted() >= limit.amount()) {
                long end = end(lastDay(next));
                if (!breaks.holdUntil(end)) {
                    return new Due(Micros.instant(end), missingYear);
                }
            }
            if (breaks.openFrom() <= calendar.moment(next, 1440)) {
                return new Due(null, missingYear);
            }
        }
        throw calendar.neverEnds();
    }

    /** Counts the days whose end is not after a moment. */
    long used(Instant asOf) {
        LocalDate date = calendar.date(start);
        long stop = Micros.of(asOf);
        // An end past midnight may belong to the day before the last.
        while (true) {
            date = date.plusDays(1);
            if (end(calendar.day(date)) > stop) {
                return counted();
            }
            count(date);
        }
    }

    /** Takes the date into the count, when it counts. */
    boolean count(LocalDate date) {
        boolean working = limit.mode() == LimitMode.WORKING_DAYS;
        CalendarDay day = working ? look(date) : calendar.day(date);
        if (working && !day.isWorking()) {
            return false;
        }
        days++;
        if (!breaks.isEmpty()) {
            if (working) {
                long all = 0;
                long cut = 0;
                for (TimeWindow window : day.windows()) {
                    long begin = calendar.moment(date, window.fromMinute());
                    long end = calendar.moment(date, window.toMinute());
                    all += end - begin;
                    cut += breaks.paused(begin, end);
                }
                addPaused(cut, all);
            } else {
                long begin = calendar.moment(date, 0);
                long end = calendar.moment(date, 1440);
                addPaused(breaks.paused(begin, end), end - begin);
            }
        }
        return true;
    }

    long counted() {
        return days - paused.whole().longValueExact();
    }

    /**
     * Gives the day a limit ends on that has been counted to a date: the next working day, where a rest day moves on.
     */
    CalendarDay lastDay(LocalDate counted) {
        if (limit.lastDay() == LastDay.FIXED || limit.mode() == LimitMode.WORKING_DAYS) {
            return calendar.day(counted);
        }
        for (int i = 0; i < MinuteCount.HORIZON_DAYS; i++) {
            CalendarDay day = look(counted.plusDays(i));
            if (day.isWorking()) {
                return day;
            }
        }
        throw calendar.neverEnds();
    }

    long end(CalendarDay day) {
        boolean close = limit.lastDay() == LastDay.CLOSE_OF_BUSINESS && day.isWorking();
        int minute = close ? day.windows().get(day.windows().size() - 1).toMinute() : 1440;
        return calendar.moment(day.date(), minute);
    }

    private CalendarDay look(LocalDate date) {
        CalendarDay day = calendar.day(date);
        if (!day.published() && missingYear == null) {
            missingYear = date.getYear();
        }
        return day;
    }

    private void addPaused(long cut, long all) {
        if (cut > 0) {
            paused = paused.plus(Ratio.of(cut, all));
        }
    }
}

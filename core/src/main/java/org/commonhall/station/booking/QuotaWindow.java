package org.commonhall.station.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Over which stretch of the calendar a quota counts (配额周期). */
public enum QuotaWindow {
    /** A day. */
    DAY,
    /** A week from a chosen day. */
    WEEK,
    /** A month. */
    MONTH,
    /** A year. */
    YEAR;

    LocalDate start(LocalDate day, DayOfWeek first) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(first));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    LocalDate end(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}

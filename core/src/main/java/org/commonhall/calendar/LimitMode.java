package org.commonhall.calendar;

/** How a limit is counted; every period carries its unit. */
public enum LimitMode {
    /** Minutes inside working hours (工作分钟), from the start moment on. */
    MINUTES,
    /**
     * Working days (工作日); the start day does not count (Civil Code art 201), the last one ends at close of business.
     */
    WORKING_DAYS,
    /** Minutes straight through nights and days off (连续计时), from the start moment on. */
    ELAPSED,
    /** Days of the calendar (自然日); the start day does not count, a last day on a rest day moves on (art 203). */
    CALENDAR_DAYS;

    /**
     * Says whether the amount is in days.
     *
     * @return true for days, false for minutes
     */
    public boolean inDays() {
        return this == WORKING_DAYS || this == CALENDAR_DAYS;
    }
}

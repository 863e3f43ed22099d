package org.commonhall.calendar.hours;

/** What a make-up working day (调休上班日) is to the weekdays of opening hours; each desk decides for itself. */
public enum MakeupPolicy {
    /**
     * It counts as a Monday, so a government desk works on it. Numbered weekdays such as {@code We[1]} stay those of
     * the calendar.
     */
    AS_WEEKDAY,
    /** It stays the Saturday or Sunday that it is. */
    AS_CALENDAR
}

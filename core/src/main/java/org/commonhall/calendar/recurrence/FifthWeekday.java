package org.commonhall.calendar.recurrence;

/** What the fifth weekday of a month is in a month that has only four. */
public enum FifthWeekday {
    /** There is none in that month (RFC 5545). */
    NONE,
    /** The last one stands for it; the fifth from the end is then the first. */
    LAST
}

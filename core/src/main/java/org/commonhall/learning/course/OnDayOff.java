package org.commonhall.learning.course;

/** What becomes of a date that falls on a decreed day off (节假日). */
public enum OnDayOff {
    /** It is left out and counts among the dates of the rule. */
    SKIP,
    /** It is left out, and another date is added at the end. */
    EXTEND,
    /** It takes place all the same. */
    KEEP
}

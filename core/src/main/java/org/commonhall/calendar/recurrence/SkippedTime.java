package org.commonhall.calendar.recurrence;

/** What becomes of a wall time that a clock change skips. */
public enum SkippedTime {
    /** It is left out and not counted (RFC 5545, 3.3.10). */
    LEFT_OUT,
    /** It is later by what the clock was set forward (RFC 5545, 3.3.5). */
    LATER
}

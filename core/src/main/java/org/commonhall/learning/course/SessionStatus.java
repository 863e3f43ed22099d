package org.commonhall.learning.course;

/** Where a session stands. */
public enum SessionStatus {
    /** It will take place. */
    PLANNED,
    /** It has taken place, and its attendance is closed. */
    HELD,
    /** It does not take place. */
    CANCELLED,
    /** Its room was taken away; it needs another one. */
    UNPLACED,
    /** It was left out when the dates were planned, and can be added again. */
    SKIPPED
}

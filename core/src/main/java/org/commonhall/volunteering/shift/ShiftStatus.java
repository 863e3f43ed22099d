package org.commonhall.volunteering.shift;

/** Where a shift stands; that it is full or running is no state. */
public enum ShiftStatus {
    /** It takes place. */
    OPEN,
    /** It does not take place. */
    CANCELLED,
    /** Somebody has served. */
    DONE,
    /** Nobody came. */
    MISSED
}

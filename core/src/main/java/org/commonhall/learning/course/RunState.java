package org.commonhall.learning.course;

/** Where a run stands at a moment: a function of its record and the time. Whether seats are left is a figure, never a state. */
public enum RunState {
    /** It is being planned. */
    DRAFT,
    /** It is published; enrolling has not begun. */
    ANNOUNCED,
    /** People can enrol. */
    ENROLLING,
    /** Enrolling is over; the first session has not begun. */
    CLOSED,
    /** Its first session has begun. */
    RUNNING,
    /** Its last session is over. */
    OVER,
    /** It is over and settled. */
    FINISHED,
    /** It does not take place. */
    CANCELLED
}

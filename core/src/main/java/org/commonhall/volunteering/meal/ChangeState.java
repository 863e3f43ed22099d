package org.commonhall.volunteering.meal;

/** Where a planned change of status stands. */
public enum ChangeState {
    /** It holds, or is to come. */
    PLANNED,
    /** It is over. */
    DONE,
    /** It was given up. */
    CANCELLED
}

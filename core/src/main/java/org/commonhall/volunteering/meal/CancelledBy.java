package org.commonhall.volunteering.meal;

/** Why an order is not cooked. */
public enum CancelledBy {
    /** The client did not want it; it is not made again. */
    CLIENT,
    /** The client was away; it is made again once the pause is lifted. */
    PAUSE,
    /** Nothing is brought any more. */
    STOP,
    /** There was no way to bring it, or nothing of it was left to bring. */
    EXCLUDED
}

package org.commonhall.volunteering.delivery;

/** Where a meal on its way stands. */
public enum DropStatus {
    /** It is to be picked up. */
    PLANNED,
    /** It was picked up at the kitchen. */
    PICKED_UP,
    /** It was handed over. */
    HANDED_OVER,
    /** It was left where that was agreed. */
    LEFT_AS_AGREED,
    /** Nobody opened; a second try may follow. */
    NOT_ANSWERED,
    /** It was thrown away. */
    DISCARDED,
    /** Nobody opened, and it came back. */
    RETURNED,
    /** It was never picked up. */
    CANCELLED;

    /** Tells whether it is still to be brought. */
    boolean open() {
        return this == PLANNED || this == PICKED_UP || this == NOT_ANSWERED;
    }
}

package org.commonhall.volunteering.delivery;

/** What a carrier or a coordinator does with a meal on its way. */
public enum DropAction {
    /** Hands it over. */
    HAND_OVER,
    /** Leaves it where that was agreed. */
    LEAVE,
    /** Finds that nobody opens. */
    NOT_ANSWERED,
    /** Brings it to nobody any more. */
    DISCARD,
    /** Tells of a cause for concern. */
    CONCERN,
    /** Brings it not at all; a coordinator, before it was picked up. */
    CANCEL
}

package org.commonhall.volunteering.delivery;

/** Where the line of a route on a day stands. */
public enum RouteDayStatus {
    /** It is proposed, and somebody has to look at it. */
    OPEN,
    /** It is the line that is walked. */
    CONFIRMED
}

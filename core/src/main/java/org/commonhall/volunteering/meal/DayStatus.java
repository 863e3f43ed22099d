package org.commonhall.volunteering.meal;

/** Where a day of meals stands. */
public enum DayStatus {
    /** Orders come and go. */
    OPEN,
    /** The kitchen cooks what was counted. */
    CONFIRMED,
    /** The day is over. */
    CLOSED
}

package org.commonhall.calendar;

/** How the last day of a limit in days ends; law or agreement may differ from the default (Civil Code art 204). */
public enum LastDay {
    /** A rest day moves on to the next working day, and the day ends at close of business (Civil Code art 203). */
    CLOSE_OF_BUSINESS,
    /** A rest day moves on to the next working day, and the day ends at 24:00 (art 203 without business hours). */
    MIDNIGHT,
    /** The counted day itself, rest day or not, at 24:00. */
    FIXED
}

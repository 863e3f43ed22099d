package org.commonhall.station.booking;

/** Where a series stands. */
public enum SeriesStatus {
    /** It has dates that stand. */
    ACTIVE,
    /** Changed: the rest is in the series that continues it. */
    ENDED,
    /** Its last date that stood was cancelled. */
    CANCELLED,
    /** Its last date that stood was rejected. */
    REJECTED
}

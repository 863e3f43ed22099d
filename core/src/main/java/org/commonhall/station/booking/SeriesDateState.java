package org.commonhall.station.booking;

/** What became of one date of a series (周期预约的某一次). */
public enum SeriesDateState {
    /** It stands, or took place. */
    VALID,
    /** Given up. */
    CANCELLED,
    /** Refused or skipped, with the reason. */
    REJECTED
}

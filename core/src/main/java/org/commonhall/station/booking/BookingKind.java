package org.commonhall.station.booking;

/** Why a time is taken. */
public enum BookingKind {
    /** Somebody uses the room (预约). */
    BOOKING,
    /** Staff keep the room from being booked (停用). */
    BLOCK
}

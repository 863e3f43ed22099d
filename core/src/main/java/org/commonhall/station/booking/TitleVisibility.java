package org.commonhall.station.booking;

/** Who sees for what somebody else has booked a room (他人预约的可见范围); staff always do. */
public enum TitleVisibility {
    /** Only the one who booked. */
    OWNER,
    /** Everybody with an account. */
    PEOPLE,
    /** Everybody. */
    PUBLIC
}

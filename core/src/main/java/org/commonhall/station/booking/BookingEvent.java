package org.commonhall.station.booking;

import java.util.Locale;
import org.commonhall.EventCode;

/** What can happen to rooms, bookings and the waitlist, as its events in the feed are called. */
public enum BookingEvent implements EventCode {
    /** A room was made bookable, or its rules changed. */
    ROOM_DEFINED,
    /** A room was booked. */
    CONFIRMED,
    /** A room was asked for. */
    REQUESTED,
    /** A pre-booking was accepted; those it leaves no room for are rejected in the same entry. */
    APPROVED,
    /** A pre-booking was refused. */
    REJECTED,
    /** A booking was given up. */
    CANCELLED,
    /** A booking has another time or room. */
    MOVED,
    /** Its users are there. */
    CHECKED_IN,
    /** Its users have left. */
    CHECKED_OUT,
    /** Nobody came in time. */
    RELEASED,
    /** Its time is over. */
    COMPLETED,
    /** Somebody asked that a no-show should not count. */
    APPEAL_ASKED,
    /** Staff decided on that. */
    APPEAL_DECIDED,
    /** A room was kept from being booked. */
    ROOM_BLOCKED,
    /** A room can be booked again. */
    ROOM_UNBLOCKED,
    /** A series was booked. */
    SERIES_BOOKED,
    /** A series was split. */
    SERIES_CHANGED,
    /** A series was cancelled. */
    SERIES_CANCELLED,
    /** A skipped or cancelled date was booked after all. */
    SERIES_READDED,
    /** Somebody waits. */
    WAIT_JOINED;

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code booking.confirmed}
     */
    @Override
    public String code() {
        return "booking." + name().toLowerCase(Locale.ROOT);
    }
}

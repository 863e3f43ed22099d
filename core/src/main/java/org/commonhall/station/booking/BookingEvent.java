package org.commonhall.station.booking;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to rooms, bookings and the waitlist, as its events in the feed are called. */
public enum BookingEvent implements EventCode {
    /** A room was made bookable, or its rules changed. */
    ROOM_DEFINED,
    /** A room was booked. */
    CONFIRMED(Told.REQUESTERS),
    /** A room was asked for. */
    REQUESTED(Told.STAFF),
    /** A pre-booking was accepted; those it leaves no room for are rejected in the same entry. */
    APPROVED(Told.REQUESTERS),
    /** A pre-booking was refused. */
    REJECTED(Told.REQUESTERS),
    /** A booking was given up. */
    CANCELLED(Told.REQUESTERS, Told.STAFF),
    /** A booking has another time or room. */
    MOVED(Told.REQUESTERS),
    /** Its users are there. */
    CHECKED_IN,
    /** Its users have left. */
    CHECKED_OUT,
    /** Nobody came in time. */
    RELEASED(Told.REQUESTERS),
    /** Its time is over. */
    COMPLETED,
    /** Somebody asked that a no-show should not count. */
    APPEAL_ASKED(Told.STAFF),
    /** Staff decided on that. */
    APPEAL_DECIDED(Told.REQUESTERS),
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

    private final ImmutableSet<Told> told;

    BookingEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

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

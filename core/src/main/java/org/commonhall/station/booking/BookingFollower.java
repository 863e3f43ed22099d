package org.commonhall.station.booking;

import org.commonhall.corridor.Change;

/**
 * Follows the bookings that a capability has made for something of its own, when the staff of a station move or cancel
 * them. A capability offers it; it is called in the transaction of that change, so that both are done or neither. It
 * passes over owners that it does not know.
 */
public interface BookingFollower {

    /**
     * Follows a booking that has another time or room.
     *
     * @param change the transaction
     * @param booking as it is now
     */
    void moved(Change change, OwnedBooking booking);

    /**
     * Follows a booking that was cancelled, rejected or displaced by a blocking.
     *
     * @param change the transaction
     * @param booking as it is now, with the reason
     */
    void cancelled(Change change, OwnedBooking booking);
}

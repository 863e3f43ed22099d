package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Says that the users of a booking have left, which frees the rest of the time.
 * The seen version is that of the booking.
 *
 * @param booking which booking
 */
public record CheckOut(@NotNull Id<Booking> booking) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.USE;
    }
}

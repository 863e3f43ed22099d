package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says that the users of a booking are there.
 * The seen version is that of the booking.
 *
 * @param booking which booking
 * @param code the code posted in the room; staff need none
 */
public record CheckIn(
        @NotNull Id<Booking> booking,
        @Size(max = 20) @Nullable String code) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.USE;
    }
}

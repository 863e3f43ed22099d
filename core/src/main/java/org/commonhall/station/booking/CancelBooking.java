package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Gives a booking up.
 * The seen version is that of the booking.
 *
 * @param booking which booking
 * @param reason why, or null
 */
public record CancelBooking(
        @NotNull Id<Booking> booking,
        @Size(max = 400) @Nullable String reason) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.CANCEL;
    }
}

package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Accepts or refuses a pre-booking. Accepting one rejects those that no longer fit beside it.
 * The seen version is that of the booking.
 *
 * @param booking which booking
 * @param accept whether it is accepted
 * @param reason why it is refused, needed for that
 */
public record DecideBooking(
        @NotNull Id<Booking> booking,
        boolean accept,
        @Size(max = 400) @Nullable String reason) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.DECIDE;
    }
}

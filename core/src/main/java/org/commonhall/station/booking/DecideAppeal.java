package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Decides whether a no-show counts.
 * The seen version is that of the booking.
 *
 * @param booking which booking
 * @param excused whether it does not count
 */
public record DecideAppeal(@NotNull Id<Booking> booking, boolean excused) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.DECIDE;
    }
}

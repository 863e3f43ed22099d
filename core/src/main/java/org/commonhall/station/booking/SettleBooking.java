package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * What the clock itself does; sent by the system, once for each due time.
 *
 * @param booking which booking
 * @param at since when it is due
 */
public record SettleBooking(
        @NotNull Id<Booking> booking, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.SETTLE;
    }
}

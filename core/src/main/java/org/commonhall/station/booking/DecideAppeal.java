package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a no-show counts.
 *
 * @param booking which booking
 * @param excused whether it does not count
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record DecideAppeal(
        @NotNull Id<Booking> booking,
        boolean excused,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return DecideBooking.DECIDE;
    }
}

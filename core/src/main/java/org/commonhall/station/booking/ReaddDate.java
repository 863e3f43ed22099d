package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Books a skipped or cancelled date of a series after all.
 * The seen version is that of its series.
 *
 * @param booking which booking
 */
public record ReaddDate(@NotNull Id<Booking> booking) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.CHANGE_SERIES;
    }
}

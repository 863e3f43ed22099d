package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Books a skipped or cancelled date of a series after all.
 * The seen version is that of its series.
 *
 * @param booking which booking
 * @param timeZone the zone of the one who books, in whose calendar quotas count; null for the room's
 */
public record ReaddDate(
        @NotNull Id<Booking> booking,
        @Size(max = 60) @Nullable String timeZone) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.CHANGE_SERIES;
    }
}

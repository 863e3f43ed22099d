package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Cancels every date of a series that lies ahead.
 * The seen version is that of the series.
 *
 * @param series which series
 * @param reason why, or null
 */
public record CancelSeries(
        @NotNull Id<BookingSeries> series,
        @Size(max = 400) @Nullable String reason) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.CHANGE_SERIES;
    }
}

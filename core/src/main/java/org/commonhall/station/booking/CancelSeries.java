package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Cancels every date of a series that lies ahead.
 *
 * @param series which series
 * @param reason why, or null
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record CancelSeries(
        @NotNull Id<BookingSeries> series,
        @Size(max = 400) @Nullable String reason,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return ChangeSeries.OWN;
    }
}

package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Makes the shifts of a series that are due.
 *
 * @param series which series
 * @param at when that fell due
 */
public record SettleSeries(
        @NotNull Id<ShiftSeries> series, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.SETTLE;
    }
}

package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends a series: no more shifts are made. Shifts to come without sign-ups are cancelled, the others stay.
 * The seen version is that of the series.
 *
 * @param series which series
 */
public record EndSeries(@NotNull Id<ShiftSeries> series) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.ORGANISE;
    }
}

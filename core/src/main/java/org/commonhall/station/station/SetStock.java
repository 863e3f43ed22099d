package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says how many of something are left. The seen version is that of the amenity.
 *
 * @param amenity of what
 * @param stock how many, null where nothing runs out
 */
public record SetStock(
        @NotNull Id<Amenity> amenity,
        @PositiveOrZero @Nullable Long stock) implements Command {

    @Override
    public Permission permission() {
        return StationRights.ATTEND;
    }
}

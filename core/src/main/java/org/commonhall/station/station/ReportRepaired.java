package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Says that an amenity works again. The seen version is that of the amenity.
 *
 * @param amenity which
 */
public record ReportRepaired(@NotNull Id<Amenity> amenity) implements Command {

    @Override
    public Permission permission() {
        return StationRights.ATTEND;
    }
}

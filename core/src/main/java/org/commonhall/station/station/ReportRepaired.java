package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says that an amenity works again.
 *
 * @param amenity which
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ReportRepaired(
        @NotNull Id<Amenity> amenity,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Stations.ATTEND;
    }
}

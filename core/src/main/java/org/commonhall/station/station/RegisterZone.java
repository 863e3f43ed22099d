package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Adds a zone to a station's hall.
 *
 * @param station the station
 * @param details what it is
 * @param commandId makes a repeat safe, or null
 */
public record RegisterZone(
        @NotNull Id<Station> station,
        @NotNull @Valid ZoneDetails details,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Stations.KEEP;
    }
}

package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Adds a zone to a station's hall.
 *
 * @param station the station
 * @param details what it is
 */
public record RegisterZone(
        @NotNull Id<Station> station, @NotNull @Valid ZoneDetails details) implements Command {

    @Override
    public Permission permission() {
        return StationRights.KEEP;
    }
}

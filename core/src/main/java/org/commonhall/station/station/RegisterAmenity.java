package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Adds an amenity to a station.
 *
 * @param station the station
 * @param details what it is
 */
public record RegisterAmenity(
        @NotNull Id<Station> station, @NotNull @Valid AmenityDetails details) implements Command {

    @Override
    public Permission permission() {
        return StationRights.KEEP;
    }
}

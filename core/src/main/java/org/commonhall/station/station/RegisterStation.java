package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Opens a station.
 *
 * @param host the organization that runs it
 * @param building the building it is in, null if in none
 * @param details what it is
 */
public record RegisterStation(
        @NotNull Id<Organization> host,
        @Nullable Id<Building> building,
        @NotNull @Valid StationDetails details) implements Command {

    @Override
    public Permission permission() {
        return StationRights.FOUND;
    }
}

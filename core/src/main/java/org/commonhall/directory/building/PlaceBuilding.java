package org.commonhall.directory.building;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Puts a building into an organization's territory.
 *
 * @param building which
 * @param territory in whose territory and since when
 */
public record PlaceBuilding(
        @NotNull Id<Building> building, @NotNull @Valid TerritoryOf territory) implements Command {

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}

package org.commonhall.directory.building;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Replaces what is known of a building. The seen version is that of the building.
 *
 * @param building which
 * @param details everything that is known from now on
 */
public record ChangeBuilding(
        @NotNull Id<Building> building, @NotNull @Valid BuildingDetails details) implements Command {

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}

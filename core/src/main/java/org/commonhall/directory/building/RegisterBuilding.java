package org.commonhall.directory.building;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes a building known.
 *
 * @param details what it is
 * @param territory in whose territory it lies, null if in none
 */
public record RegisterBuilding(
        @NotNull @Valid BuildingDetails details,
        @Nullable @Valid TerritoryOf territory) implements Command {

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}

package org.commonhall.directory.building;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Adds a tower or entrance to a building.
 *
 * @param building the building
 * @param name such as {@code A座}
 * @param floors floors above ground, null if unknown
 */
public record RegisterSection(
        @NotNull Id<Building> building,
        @NotBlank @Size(max = 60) String name,
        @Positive @Nullable Long floors) implements Command {

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}

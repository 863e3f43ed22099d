package org.commonhall.directory.building;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what is known of a building.
 *
 * @param building which
 * @param details everything that is known from now on
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ChangeBuilding(
        @NotNull Id<Building> building,
        @NotNull @Valid BuildingDetails details,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}

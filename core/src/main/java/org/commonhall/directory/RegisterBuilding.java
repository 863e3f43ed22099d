package org.commonhall.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Command;
import org.commonhall.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Makes a building known.
 *
 * @param details what it is
 * @param territory in whose territory it lies, null if in none
 * @param commandId makes a repeat safe, or null
 */
public record RegisterBuilding(
        @NotNull @Valid BuildingDetails details,
        @Nullable @Valid TerritoryOf territory,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}

package org.commonhall.directory.building;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Takes a building out of a territory.
 *
 * @param territory which
 * @param endsOn the first day it no longer holds
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record EndTerritory(
        @NotNull Id<Territory> territory,
        @NotNull LocalDate endsOn,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}

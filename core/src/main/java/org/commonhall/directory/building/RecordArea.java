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
 * Adds a figure of a unit's floor area; earlier figures stay.
 *
 * @param unit which
 * @param area the figure and its source
 * @param seen the version of the unit the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record RecordArea(
        @NotNull Id<Unit> unit,
        @NotNull @Valid Area area,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}

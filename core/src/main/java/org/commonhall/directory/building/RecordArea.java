package org.commonhall.directory.building;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Adds a figure of a unit's floor area; earlier figures stay. The seen version is that of the unit.
 *
 * @param unit which
 * @param area the figure and its source
 */
public record RecordArea(
        @NotNull Id<Unit> unit, @NotNull @Valid Area area) implements Command {

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}

package org.commonhall.directory.building;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Replaces where a unit is and from when to when it exists. The seen version is that of the unit.
 *
 * @param unit which
 * @param door everything that is known from now on
 */
public record ChangeUnit(
        @NotNull Id<Unit> unit, @NotNull @Valid Door door) implements Command {

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}

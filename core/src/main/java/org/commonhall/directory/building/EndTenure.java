package org.commonhall.directory.building;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends that somebody holds a unit. The seen version is that of the unit.
 *
 * @param tenure which
 * @param endsOn the first day it no longer holds
 */
public record EndTenure(@NotNull Id<Tenure> tenure, @NotNull LocalDate endsOn) implements Command {

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}

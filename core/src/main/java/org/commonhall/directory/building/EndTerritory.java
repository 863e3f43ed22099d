package org.commonhall.directory.building;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Takes a building out of a territory. The seen version is that of the territory.
 *
 * @param territory which
 * @param endsOn the first day it no longer holds
 */
public record EndTerritory(
        @NotNull Id<Territory> territory, @NotNull LocalDate endsOn) implements Command {

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}

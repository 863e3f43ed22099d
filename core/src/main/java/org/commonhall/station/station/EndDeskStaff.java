package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Somebody no longer serves at a desk; their duty ahead ends with it.
 *
 * @param staff who
 */
public record EndDeskStaff(@NotNull Id<DeskStaff> staff) implements Command {

    @Override
    public Permission permission() {
        return Stations.RUN_DESK;
    }
}

package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends somebody's work at a desk; their duty ahead ends with it. The seen version is that of the member of staff.
 *
 * @param staff who
 */
public record EndDeskStaff(@NotNull Id<DeskStaff> staff) implements Command {

    @Override
    public Permission permission() {
        return StationRights.RUN_DESK;
    }
}

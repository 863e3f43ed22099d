package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Takes somebody off duty. The seen version is that of the duty.
 *
 * @param shift which
 */
public record CancelDuty(@NotNull Id<DutyShift> shift) implements Command {

    @Override
    public Permission permission() {
        return StationRights.RUN_DESK;
    }
}

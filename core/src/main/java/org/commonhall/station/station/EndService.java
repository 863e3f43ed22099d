package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends a service of a desk. The seen version is that of the service.
 *
 * @param service which
 */
public record EndService(@NotNull Id<DeskService> service) implements Command {

    @Override
    public Permission permission() {
        return StationRights.RUN_DESK;
    }
}

package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * A desk no longer offers a service.
 *
 * @param service which
 */
public record EndService(@NotNull Id<DeskService> service) implements Command {

    @Override
    public Permission permission() {
        return Stations.RUN_DESK;
    }
}

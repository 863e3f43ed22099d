package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * A desk no longer offers a service.
 *
 * @param service which
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record EndService(
        @NotNull Id<DeskService> service,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Stations.RUN_DESK;
    }
}

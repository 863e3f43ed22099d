package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * Adds a service to a visit, after those it has.
 *
 * @param ticket which ticket
 * @param service what else
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record AddService(
        @NotNull Id<Ticket> ticket,
        @NotNull Id<DeskService> service,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return DeskLines.SERVE;
    }
}

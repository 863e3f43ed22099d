package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;

/**
 * Adds a service to a visit, after those it has. The seen version is that of the ticket.
 *
 * @param ticket which ticket
 * @param service what else
 */
public record AddService(
        @NotNull Id<Ticket> ticket, @NotNull Id<DeskService> service) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.SERVE;
    }
}

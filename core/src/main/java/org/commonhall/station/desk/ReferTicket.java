package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * Sends a ticket to the line of another desk, with its arrival and history. The seen version is that of the ticket.
 *
 * @param ticket which ticket
 * @param to the other line
 * @param service what it is for there, or null for anything
 */
public record ReferTicket(
        @NotNull Id<Ticket> ticket,
        @NotNull Id<DeskLine> to,
        @Nullable Id<DeskService> service) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.SERVE;
    }
}

package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Does something with one ticket. The seen version is that of the ticket.
 *
 * @param ticket which ticket
 * @param action what
 */
public record TicketStep(
        @NotNull Id<Ticket> ticket, @NotNull TicketAction action) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.SERVE;
    }
}

package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * What staff do with one ticket.
 *
 * @param ticket which ticket
 * @param action what
 */
public record TicketStep(
        @NotNull Id<Ticket> ticket, @NotNull TicketAction action) implements Command {

    /**
     * Without a safe repeat.
     *
     * @param ticket which ticket
     * @param action what
     * @return the command
     */
    public static TicketStep of(Id<Ticket> ticket, TicketAction action) {
        return new TicketStep(ticket, action);
    }

    @Override
    public Permission permission() {
        return DeskLines.SERVE;
    }
}

package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * What staff do with one ticket.
 *
 * @param ticket which ticket
 * @param action what
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record TicketStep(
        @NotNull Id<Ticket> ticket,
        @NotNull TicketAction action,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    /**
     * Without a safe repeat.
     *
     * @param ticket which ticket
     * @param action what
     * @return the command
     */
    public static TicketStep of(Id<Ticket> ticket, TicketAction action) {
        return new TicketStep(ticket, action, null, null);
    }

    @Override
    public Permission permission() {
        return DeskLines.SERVE;
    }
}

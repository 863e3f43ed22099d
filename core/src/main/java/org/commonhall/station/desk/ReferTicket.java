package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * Sends a ticket to the line of another desk, with its arrival and history. The seen version is that of the ticket.
 * Fill in the builder of {@link #of}.
 *
 * @param ticket which ticket
 * @param to the other line
 * @param service what it is for there, or null for anything
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ReferTicket(
        @NotNull Id<Ticket> ticket,
        @NotNull Id<DeskLine> to,
        @Nullable Id<DeskService> service) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param ticket which ticket
     * @param to the other line
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static ReferTicketBuilder of(Id<Ticket> ticket, Id<DeskLine> to) {
        return ReferTicketBuilder.builder().ticket(ticket).to(to);
    }

    @Override
    public Permission permission() {
        return DeskRights.SERVE;
    }
}

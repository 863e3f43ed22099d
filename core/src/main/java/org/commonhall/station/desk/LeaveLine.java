package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the line, or sends a holder away who has gone. The seen version is that of the ticket.
 *
 * @param ticket which ticket
 * @param code the claim code, or null where the holder or staff say so
 */
public record LeaveLine(
        @NotNull Id<Ticket> ticket,
        @Personal("queue") @Size(max = 40) @Nullable String code) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.LEAVE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}

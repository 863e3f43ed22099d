package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the line, or sends a holder away who has gone. The seen version is that of the ticket.
 * Fill in the builder of {@link #of}.
 *
 * @param ticket which ticket
 * @param code the claim code, or null where the holder or staff say so
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record LeaveLine(
        @NotNull Id<Ticket> ticket,
        @Personal("queue") @Size(max = 40) @Nullable String code) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param ticket which ticket
     * @return a builder with everything else at its default
     */
    public static LeaveLineBuilder of(Id<Ticket> ticket) {
        return LeaveLineBuilder.builder().ticket(ticket);
    }

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

package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Calls an appointment off.
 *
 * @param appointment which
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record CancelAppointment(
        @NotNull Id<Appointment> appointment,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return DeskLines.BOOK;
    }
}

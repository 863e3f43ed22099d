package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * Moves an appointment to a slot of another desk; confidential notes stay where they are.
 *
 * @param appointment which
 * @param to the other line
 * @param service what for there
 * @param startsAt the begin of a slot there
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ReferAppointment(
        @NotNull Id<Appointment> appointment,
        @NotNull Id<DeskLine> to,
        @NotNull Id<DeskService> service,
        @NotNull Instant startsAt,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return DeskLines.SERVE;
    }
}

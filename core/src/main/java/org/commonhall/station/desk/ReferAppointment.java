package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;

/**
 * Moves an appointment to a slot of another desk; confidential notes stay where they are. The seen version is that of the appointment.
 *
 * @param appointment which
 * @param to the other line
 * @param service what for there
 * @param startsAt the begin of a slot there
 */
public record ReferAppointment(
        @NotNull Id<Appointment> appointment,
        @NotNull Id<DeskLine> to,
        @NotNull Id<DeskService> service,
        @NotNull Instant startsAt)
        implements Command {

    @Override
    public Permission permission() {
        return DeskRights.SERVE;
    }
}

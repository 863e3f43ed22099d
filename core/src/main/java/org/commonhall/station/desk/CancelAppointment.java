package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Calls an appointment off. The seen version is that of the appointment.
 *
 * @param appointment which
 */
public record CancelAppointment(@NotNull Id<Appointment> appointment) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.BOOK;
    }
}

package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Checks in a person with an appointment, who joins the line. The seen version is that of the appointment.
 *
 * @param appointment which
 */
public record CheckInAppointment(@NotNull Id<Appointment> appointment) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.BOOK;
    }
}

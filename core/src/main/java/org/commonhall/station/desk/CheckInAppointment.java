package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * The person with an appointment is here and joins the line.
 *
 * @param appointment which
 */
public record CheckInAppointment(@NotNull Id<Appointment> appointment) implements Command {

    @Override
    public Permission permission() {
        return DeskLines.BOOK;
    }
}

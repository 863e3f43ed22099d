package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * Makes an appointment.
 *
 * @param line which line
 * @param service what for
 * @param startsAt the begin of a slot
 * @param person whose, or null for the actor's own
 */
public record BookAppointment(
        @NotNull Id<DeskLine> line,
        @NotNull Id<DeskService> service,
        @NotNull Instant startsAt,
        @Nullable Id<Person> person)
        implements Command {

    @Override
    public Permission permission() {
        return DeskRights.BOOK;
    }
}

package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;

/**
 * Puts somebody on duty at a desk.
 *
 * @param desk which
 * @param person one of its staff
 * @param startsAt from when
 * @param endsAt up to when, 24 hours later at most
 */
public record SetDuty(
        @NotNull Id<Desk> desk,
        @NotNull Id<Person> person,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt) implements Command {

    @Override
    public Permission permission() {
        return StationRights.RUN_DESK;
    }
}

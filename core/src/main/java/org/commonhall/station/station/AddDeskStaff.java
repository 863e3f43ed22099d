package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;

/**
 * Says that somebody serves at a desk.
 *
 * @param desk which
 * @param person who
 */
public record AddDeskStaff(@NotNull Id<Desk> desk, @NotNull Id<Person> person) implements Command {

    @Override
    public Permission permission() {
        return StationRights.RUN_DESK;
    }
}

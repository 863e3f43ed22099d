package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody serves at a desk.
 *
 * @param desk which
 * @param person who
 * @param commandId makes a repeat safe, or null
 */
public record AddDeskStaff(
        @NotNull Id<Desk> desk,
        @NotNull Id<Person> person,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Stations.RUN_DESK;
    }
}

package org.commonhall.station.visit;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;

/**
 * Checks somebody in at a station because they want to.
 *
 * @param station where
 * @param person who
 * @param audience as what
 */
public record BeginVisit(
        @NotNull Id<Station> station,
        @NotNull Id<Person> person,
        @NotNull Audience audience) implements Command {

    @Override
    public Permission permission() {
        return VisitRights.CHECK_IN;
    }
}

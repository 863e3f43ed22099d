package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;

/**
 * Opens a desk of an organization in a station.
 *
 * @param station the station
 * @param owner the organization that serves there
 * @param details what it is
 */
public record RegisterDesk(
        @NotNull Id<Station> station,
        @NotNull Id<Organization> owner,
        @NotNull @Valid DeskDetails details) implements Command {

    @Override
    public Permission permission() {
        return StationRights.KEEP;
    }
}

package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Replaces what is known of a station. The seen version is that of the station.
 *
 * @param station which
 * @param details everything that is known from now on
 */
public record ChangeStation(
        @NotNull Id<Station> station, @NotNull @Valid StationDetails details) implements Command {

    @Override
    public Permission permission() {
        return StationRights.KEEP;
    }
}

package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Replaces what is known of a zone. The seen version is that of the zone.
 *
 * @param zone which
 * @param details everything that is known from now on
 */
public record ChangeZone(
        @NotNull Id<Zone> zone, @NotNull @Valid ZoneDetails details) implements Command {

    @Override
    public Permission permission() {
        return StationRights.KEEP;
    }
}

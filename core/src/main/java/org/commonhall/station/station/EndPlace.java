package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends a zone, an amenity, a desk or a piece of equipment, or the station itself.
 *
 * @param place which
 */
public record EndPlace(@NotNull UUID place) implements Command {

    @Override
    public Permission permission() {
        return StationRights.KEEP;
    }
}

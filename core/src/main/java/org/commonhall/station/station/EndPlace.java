package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * A zone, amenity, desk or piece of equipment, or the station itself, is no more.
 *
 * @param place which
 */
public record EndPlace(@NotNull UUID place) implements Command {

    @Override
    public Permission permission() {
        return Stations.KEEP;
    }
}

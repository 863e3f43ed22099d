package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * A zone, amenity, desk or piece of equipment, or the station itself, is no more.
 *
 * @param place which
 * @param commandId makes a repeat safe, or null
 */
public record EndPlace(@NotNull UUID place, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Stations.KEEP;
    }
}

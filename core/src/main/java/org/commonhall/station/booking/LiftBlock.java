package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Lets a room be booked again.
 *
 * @param block what the parts of the blocking share
 */
public record LiftBlock(@NotNull UUID block) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.BLOCK;
    }
}

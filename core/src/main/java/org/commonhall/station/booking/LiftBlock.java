package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Lets a room be booked again.
 *
 * @param block what the parts of the blocking share
 * @param commandId makes a repeat safe, or null
 */
public record LiftBlock(@NotNull UUID block, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return BlockRoom.BLOCK;
    }
}

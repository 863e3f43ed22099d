package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Offers what is free to those who wait, without waiting for the next tick.
 *
 * @param place for what
 */
public record PromoteWaiting(@NotNull UUID place) implements Command {

    @Override
    public Permission permission() {
        return CapacityRights.KEEP;
    }
}

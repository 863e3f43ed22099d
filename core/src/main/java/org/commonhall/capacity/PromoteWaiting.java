package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Offers what is free to those who wait, without waiting for the next tick.
 *
 * @param place for what
 * @param commandId makes a repeat safe, or null
 */
public record PromoteWaiting(@NotNull UUID place, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Capacity.KEEP;
    }
}

package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Changes how much room there is.
 *
 * @param quota of what
 * @param size how much, null for no limit
 */
public record ResizeQuota(
        @NotNull Id<Quota> quota, @PositiveOrZero @Nullable Long size) implements Command {

    @Override
    public Permission permission() {
        return CapacityRights.KEEP;
    }
}

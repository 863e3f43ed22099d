package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says whether waiting people are offered what becomes free.
 *
 * @param quota of what
 * @param on whether they are
 * @param until from when on they no longer are, null for never
 */
public record SteerPromotion(
        @NotNull Id<Quota> quota, boolean on, @Nullable Instant until) implements Command {

    @Override
    public Permission permission() {
        return CapacityRights.KEEP;
    }
}

package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
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
 * @param commandId makes a repeat safe, or null
 */
public record SteerPromotion(
        @NotNull Id<Quota> quota,
        boolean on,
        @Nullable Instant until,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Capacity.KEEP;
    }
}

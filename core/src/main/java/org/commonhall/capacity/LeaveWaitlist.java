package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Somebody no longer waits.
 *
 * @param entry which
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record LeaveWaitlist(
        @NotNull Id<WaitlistEntry> entry,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Capacity.JOIN;
    }
}

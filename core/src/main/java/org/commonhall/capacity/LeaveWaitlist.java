package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Somebody no longer waits.
 * The seen version is that of the entry.
 *
 * @param entry which
 */
public record LeaveWaitlist(@NotNull Id<WaitlistEntry> entry) implements Command {

    @Override
    public Permission permission() {
        return CapacityRights.JOIN;
    }
}

package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Staff take somebody off the waitlist.
 * The seen version is that of the entry.
 *
 * @param entry which
 */
public record RemoveFromWaitlist(@NotNull Id<WaitlistEntry> entry) implements Command {

    @Override
    public Permission permission() {
        return CapacityRights.KEEP;
    }
}

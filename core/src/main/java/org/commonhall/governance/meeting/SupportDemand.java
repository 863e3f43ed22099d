package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * A member demands the same meeting, once a head.
 *
 * @param demand which demand
 * @param commandId makes a repeat safe, or null
 */
public record SupportDemand(
        @NotNull Id<MeetingDemand> demand, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Meetings.DEMAND;
    }
}

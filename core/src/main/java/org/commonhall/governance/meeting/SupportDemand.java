package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * A member demands the same meeting, once a head. The seen version is that of
 * the demand.
 *
 * @param demand which demand
 */
public record SupportDemand(@NotNull Id<MeetingDemand> demand) implements Command {

    @Override
    public Permission permission() {
        return MeetingRights.DEMAND;
    }
}

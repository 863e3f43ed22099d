package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * A demanded meeting was not called by its deadline; sent by the system, once for each due time.
 *
 * @param demand which demand
 * @param at since when it is due
 */
public record SettleDemand(
        @NotNull Id<MeetingDemand> demand, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return MeetingRights.SETTLE_DEMAND;
    }
}

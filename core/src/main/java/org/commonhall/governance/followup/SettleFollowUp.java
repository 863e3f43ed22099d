package org.commonhall.governance.followup;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * What the clock itself does with an action; sent by the system, once for each due time.
 *
 * @param followUp which action
 * @param at since when it is due
 */
public record SettleFollowUp(
        @NotNull Id<FollowUp> followUp, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return FollowUpRights.SETTLE;
    }
}

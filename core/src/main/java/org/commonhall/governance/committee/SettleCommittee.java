package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * What the clock itself does; sent by the system, once for each due time.
 *
 * @param committee which committee
 * @param at since when it is due
 */
public record SettleCommittee(
        @NotNull Id<Committee> committee, @NotNull Instant at) implements CommitteeCommand {

    @Override
    public Permission permission() {
        return CommitteeRights.SETTLE;
    }
}

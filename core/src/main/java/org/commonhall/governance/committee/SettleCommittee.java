package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What the clock itself does; sent by the system, once for each due time.
 *
 * @param committee which committee
 * @param at since when it is due
 * @param commandId makes a repeat safe, or null
 */
public record SettleCommittee(
        @NotNull Id<Committee> committee,
        @NotNull Instant at,
        @Nullable UUID commandId) implements CommitteeCommand {

    @Override
    public Permission permission() {
        return Permission.of("committee.settle");
    }
}

package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * A seat bound to ownership ends because its holder owns nothing any more; sent by the system, once for each such day.
 *
 * @param committee which committee
 * @param seat which seat
 * @param at since when it is due
 */
public record SettleSeat(
        @NotNull Id<Committee> committee,
        @NotNull Id<Seat> seat,
        @NotNull Instant at) implements CommitteeCommand {

    @Override
    public Permission permission() {
        return CommitteeRights.SETTLE_SEAT;
    }
}

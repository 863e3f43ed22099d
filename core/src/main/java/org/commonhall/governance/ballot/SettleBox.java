package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * What the clock itself does with a box that was emptied; sent by the system, once for each due time.
 *
 * @param box which
 * @param at since when it is due
 */
public record SettleBox(@NotNull Id<BallotBox> box, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return BallotRights.SETTLE;
    }
}

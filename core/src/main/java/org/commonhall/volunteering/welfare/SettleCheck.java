package org.commonhall.volunteering.welfare;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Writes what time has brought to a check: the next rung is told.
 *
 * @param check which check
 * @param at when that fell due
 */
public record SettleCheck(
        @NotNull Id<WelfareCheck> check, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return WelfareRights.SETTLE;
    }
}

package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Writes what time has brought to a shift: qualifications are looked at again, it is reminded of, or it closes.
 *
 * @param shift which shift
 * @param at when that fell due
 */
public record SettleShift(@NotNull Id<Shift> shift, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.SETTLE;
    }
}

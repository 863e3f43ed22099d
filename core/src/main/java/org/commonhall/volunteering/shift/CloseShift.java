package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Closes a shift that is over: who was there has served.
 * The seen version is that of the shift.
 *
 * @param shift which shift
 */
public record CloseShift(@NotNull Id<Shift> shift) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.LEAD;
    }
}

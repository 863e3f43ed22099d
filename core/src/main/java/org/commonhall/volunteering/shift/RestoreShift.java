package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Has a shift take place after all that was cancelled, before it ends. Sign-ups are again what they were.
 * The seen version is that of the shift.
 *
 * @param shift which shift
 */
public record RestoreShift(@NotNull Id<Shift> shift) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.ORGANISE;
    }
}

package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Says that a shift does not take place. Those who have signed up are told.
 * The seen version is that of the shift.
 *
 * @param shift which shift
 * @param reason why, never personal
 */
public record CancelShift(
        @NotNull Id<Shift> shift, @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.ORGANISE;
    }
}

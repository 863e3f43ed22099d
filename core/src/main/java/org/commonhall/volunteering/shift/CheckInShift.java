package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Checks oneself in to a shift by the code on the screen.
 *
 * @param shift which shift
 * @param code the code
 */
public record CheckInShift(
        @NotNull Id<Shift> shift, @NotBlank @Size(max = 40) String code) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.ATTEND;
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "CheckInShift[shift=" + shift + "]";
    }
}

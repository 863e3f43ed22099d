package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Appeals against the statement that one did not come.
 * The seen version is that of the sign-up.
 *
 * @param signUp which sign-up
 * @param words why
 */
public record AppealNoShow(
        @NotNull Id<SignUp> signUp,
        @Personal("volunteer") @NotBlank @Size(max = 1000) String words) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.APPEAL;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}

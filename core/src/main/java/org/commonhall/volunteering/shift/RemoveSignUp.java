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
 * Takes a place back from a volunteer.
 * The seen version is that of the sign-up.
 *
 * @param signUp which sign-up
 * @param reason why
 */
public record RemoveSignUp(
        @NotNull Id<SignUp> signUp,
        @Personal("volunteer") @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.DECIDE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}

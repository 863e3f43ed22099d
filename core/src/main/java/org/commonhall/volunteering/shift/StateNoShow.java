package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * States that a volunteer did not come, after the end of the shift.
 * The seen version is that of the sign-up.
 *
 * @param signUp which sign-up
 */
public record StateNoShow(@NotNull Id<SignUp> signUp) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.LEAD;
    }
}

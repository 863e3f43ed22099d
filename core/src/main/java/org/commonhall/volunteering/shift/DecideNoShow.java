package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Decides whether a volunteer who did not come is excused.
 * The seen version is that of the sign-up.
 *
 * @param signUp which sign-up
 * @param excuse whether the volunteer is excused
 */
public record DecideNoShow(@NotNull Id<SignUp> signUp, boolean excuse) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.DECIDE;
    }
}

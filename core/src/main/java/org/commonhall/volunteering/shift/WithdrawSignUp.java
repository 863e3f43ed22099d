package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Gives up a place before the shift begins.
 * The seen version is that of the sign-up.
 *
 * @param signUp which sign-up
 */
public record WithdrawSignUp(@NotNull Id<SignUp> signUp) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.WITHDRAW;
    }
}

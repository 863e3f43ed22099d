package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Takes a motion back, as far as its state lets the submitter.
 *
 * @param motion which motion
 */
public record WithdrawMotion(@NotNull Id<Motion> motion) implements Command {

    /**
     * A withdrawal.
     *
     * @param motion which motion
     * @return the command
     */
    public static WithdrawMotion of(Id<Motion> motion) {
        return new WithdrawMotion(motion);
    }

    @Override
    public Permission permission() {
        return MotionAction.WITHDRAW.permission();
    }
}

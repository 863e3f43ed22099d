package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Takes a motion back, as far as its state lets the submitter. The seen version is that of the motion.
 *
 * @param motion which motion
 */
public record WithdrawMotion(@NotNull Id<Motion> motion) implements Command {

    @Override
    public Permission permission() {
        return MotionAction.WITHDRAW.permission();
    }
}

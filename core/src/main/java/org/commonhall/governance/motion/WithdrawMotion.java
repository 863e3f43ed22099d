package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Takes a motion back, as far as its state lets the submitter.
 *
 * @param motion which motion
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record WithdrawMotion(
        @NotNull Id<Motion> motion,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    /**
     * A withdrawal.
     *
     * @param motion which motion
     * @return the command
     */
    public static WithdrawMotion of(Id<Motion> motion) {
        return new WithdrawMotion(motion, null, null);
    }

    @Override
    public Permission permission() {
        return MotionAction.WITHDRAW.permission();
    }
}

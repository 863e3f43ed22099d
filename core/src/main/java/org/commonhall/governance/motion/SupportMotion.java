package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Supports a motion, or takes that back.
 *
 * @param motion which motion
 * @param supports false to take it back
 */
public record SupportMotion(@NotNull Id<Motion> motion, boolean supports) implements Command {

    /**
     * Support.
     *
     * @param motion which motion
     * @return the command
     */
    public static SupportMotion of(Id<Motion> motion) {
        return new SupportMotion(motion, true);
    }

    /**
     * Support that is taken back.
     *
     * @param motion which motion
     * @return the command
     */
    public static SupportMotion takenBack(Id<Motion> motion) {
        return new SupportMotion(motion, false);
    }

    @Override
    public Permission permission() {
        return MotionAction.SUPPORT.permission();
    }
}

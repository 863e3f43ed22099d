package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Supports a motion, or takes that back.
 *
 * @param motion which motion
 * @param supports false to take it back
 * @param commandId makes a repeat safe, or null
 */
public record SupportMotion(
        @NotNull Id<Motion> motion,
        boolean supports,
        @Nullable UUID commandId) implements Command {

    /**
     * Support.
     *
     * @param motion which motion
     * @return the command
     */
    public static SupportMotion of(Id<Motion> motion) {
        return new SupportMotion(motion, true, null);
    }

    /**
     * Support that is taken back.
     *
     * @param motion which motion
     * @return the command
     */
    public static SupportMotion takenBack(Id<Motion> motion) {
        return new SupportMotion(motion, false, null);
    }

    @Override
    public Permission permission() {
        return MotionAction.SUPPORT.permission();
    }
}

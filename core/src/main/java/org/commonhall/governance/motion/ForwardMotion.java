package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;

/**
 * Forwards a motion to another body, which gets a copy. The seen version is that of the motion.
 *
 * @param motion which motion
 * @param to the other body
 */
public record ForwardMotion(
        @NotNull Id<Motion> motion, @NotNull Id<Organization> to) implements Command {

    @Override
    public Permission permission() {
        return MotionAction.FORWARD.permission();
    }
}

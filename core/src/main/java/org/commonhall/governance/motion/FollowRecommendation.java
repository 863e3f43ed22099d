package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Decides on a motion as is recommended. The seen version is that of the motion.
 *
 * @param motion which motion
 */
public record FollowRecommendation(@NotNull Id<Motion> motion) implements Command {

    @Override
    public Permission permission() {
        return MotionAction.FOLLOW.permission();
    }
}

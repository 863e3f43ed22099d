package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Decides on a motion as is recommended.
 *
 * @param motion which motion
 */
public record FollowRecommendation(@NotNull Id<Motion> motion) implements Command {

    /**
     * The act.
     *
     * @param motion which motion
     * @return the command
     */
    public static FollowRecommendation of(Id<Motion> motion) {
        return new FollowRecommendation(motion);
    }

    @Override
    public Permission permission() {
        return MotionAction.FOLLOW.permission();
    }
}

package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a motion as is recommended.
 *
 * @param motion which motion
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record FollowRecommendation(
        @NotNull Id<Motion> motion,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    /**
     * The act.
     *
     * @param motion which motion
     * @return the command
     */
    public static FollowRecommendation of(Id<Motion> motion) {
        return new FollowRecommendation(motion, null, null);
    }

    @Override
    public Permission permission() {
        return MotionAction.FOLLOW.permission();
    }
}

package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Recommends how to decide on a motion. The seen version is that of the motion.
 *
 * @param motion which motion
 * @param state the end state's code, or null for no recommendation any more
 * @param text the words, or null
 */
public record RecommendMotion(
        @NotNull Id<Motion> motion,
        @Size(max = 40) @Nullable String state,
        @Size(max = 2000) @Nullable String text) implements Command {

    /**
     * A recommendation without words.
     *
     * @param motion which motion
     * @param state the end state's code
     * @return the command
     */
    public static RecommendMotion of(Id<Motion> motion, String state) {
        return new RecommendMotion(motion, state, null);
    }

    @Override
    public Permission permission() {
        return MotionAction.RECOMMEND.permission();
    }
}

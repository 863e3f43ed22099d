package org.commonhall.governance.motion;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Recommends how to decide on a motion. The seen version is that of the motion.
 * Fill in the builder of {@link #of}.
 *
 * @param motion which motion
 * @param state the end state's code, or null for no recommendation any more
 * @param text the words, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RecommendMotion(
        @NotNull Id<Motion> motion,
        @Size(max = 40) @Nullable String state,
        @Size(max = 2000) @Nullable String text) implements Command {

    /**
     * A recommendation without words.
     *
     * @param motion which motion
     * @param state the end state's code
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RecommendMotionBuilder of(Id<Motion> motion, String state) {
        return RecommendMotionBuilder.builder().motion(motion).state(state);
    }

    /**
     * Takes a recommendation back.
     *
     * @param motion which motion
     * @return the command
     */
    public static RecommendMotion withdraw(Id<Motion> motion) {
        return new RecommendMotion(motion, null, null);
    }

    @Override
    public Permission permission() {
        return MotionAction.RECOMMEND.permission();
    }
}

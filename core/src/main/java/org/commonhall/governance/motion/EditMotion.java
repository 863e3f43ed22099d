package org.commonhall.governance.motion;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Changes the words of a motion. The seen version is that of the motion.
 * Fill in the builder of {@link #of}.
 *
 * @param motion which motion
 * @param title one line
 * @param text the text in full; of an amendment it is then based on the lead motion's text as it is now
 * @param reason the grounds, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record EditMotion(
        @NotNull Id<Motion> motion,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 4000) @Nullable String reason)
        implements Command {

    /**
     * Other words.
     *
     * @param motion which motion
     * @param title one line
     * @param text the text in full
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static EditMotionBuilder of(Id<Motion> motion, String title, String text) {
        return EditMotionBuilder.builder().motion(motion).title(title).text(text);
    }

    @Override
    public Permission permission() {
        return MotionAction.EDIT.permission();
    }
}

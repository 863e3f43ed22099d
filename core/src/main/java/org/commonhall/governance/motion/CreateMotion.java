package org.commonhall.governance.motion;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Drafts a motion, or hands in an amendment.
 * Fill in the builder of {@link #of}.
 *
 * @param body the body that is to decide
 * @param leadMotion for an amendment: the motion it would change; else null
 * @param category its category, or null
 * @param subject what it is about, of any kind, or null
 * @param title one line
 * @param text the text in full; of an amendment the whole text as it would be then
 * @param reason the grounds, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record CreateMotion(
        @NotNull Id<Organization> body,
        @Nullable Id<Motion> leadMotion,
        @Nullable Id<MotionCategory> category,
        @Nullable UUID subject,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 4000) @Nullable String reason)
        implements Command {

    /**
     * A motion.
     *
     * @param body the body that is to decide
     * @param title one line
     * @param text the text in full
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static CreateMotionBuilder of(Id<Organization> body, String title, String text) {
        return CreateMotionBuilder.builder().body(body).title(title).text(text);
    }

    @Override
    public Permission permission() {
        return MotionAction.CREATE.permission();
    }
}

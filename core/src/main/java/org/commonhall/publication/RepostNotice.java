package org.commonhall.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.calendar.ClockLimit;
import org.jspecify.annotations.Nullable;

/**
 * Posts a notice again at its places, with a changed text and a period of its own, such as after an objection was
 * upheld. Posting is to be proved anew. The seen version is that of the notice.
 * Fill in the builder of {@link #of}.
 *
 * @param notice which notice
 * @param title the new title, or null for the old one
 * @param text the new text in full
 * @param period the new period in its unit, days only, or null for as long as before
 * @param reason why, told to everybody
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RepostNotice(
        @NotNull Id<PublicNotice> notice,
        @Size(min = 1, max = 200) @Nullable String title,
        @NotBlank @Size(max = 20_000) String text,
        @Nullable ClockLimit period,
        @NotBlank @Size(max = 1000) String reason)
        implements NoticeCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param notice which notice
     * @param text the new text in full
     * @param reason why, told to everybody
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RepostNoticeBuilder of(Id<PublicNotice> notice, String text, String reason) {
        return RepostNoticeBuilder.builder().notice(notice).text(text).reason(reason);
    }

    @Override
    public Permission permission() {
        return NoticeAction.REPOST.permission();
    }
}

package org.commonhall.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Says what becomes of what was posted. The seen version is that of the notice.
 * Fill in the builder of {@link #of}.
 *
 * @param notice which notice
 * @param outcome confirmed, changed or withdrawn
 * @param text the words of the outcome, needed unless confirmed
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DecideNotice(
        @NotNull Id<PublicNotice> notice,
        @NotNull NoticeStatus outcome,
        @Size(max = 4000) @Nullable String text) implements NoticeCommand {

    /**
     * Confirms what was posted.
     *
     * @param notice which notice
     * @return the command
     */
    public static DecideNotice confirmed(Id<PublicNotice> notice) {
        return new DecideNotice(notice, NoticeStatus.CONFIRMED, null);
    }

    /**
     * Begins the command with what it needs.
     *
     * @param notice which notice
     * @param outcome confirmed, changed or withdrawn
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static DecideNoticeBuilder of(Id<PublicNotice> notice, NoticeStatus outcome) {
        return DecideNoticeBuilder.builder().notice(notice).outcome(outcome);
    }

    @Override
    public Permission permission() {
        return NoticeAction.DECIDE.permission();
    }
}

package org.commonhall.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Says what becomes of what was posted. The seen version is that of the notice.
 *
 * @param notice which notice
 * @param outcome confirmed, changed or withdrawn
 * @param text the words of the outcome, needed unless confirmed
 */
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

    @Override
    public Permission permission() {
        return NoticeAction.DECIDE.permission();
    }
}

package org.commonhall.publication;

import org.commonhall.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Whether something can be done with a notice now.
 *
 * @param action what
 * @param outcome which outcome, for {@link NoticeAction#DECIDE} only; else null
 * @param whyNot why it cannot, null where it can
 */
public record NoticeActionState(
        NoticeAction action,
        @Nullable NoticeStatus outcome,
        @Nullable Explanation whyNot) {

    /**
     * Whether it can be done.
     *
     * @return true where nothing stands against it
     */
    public boolean possible() {
        return whyNot == null;
    }
}

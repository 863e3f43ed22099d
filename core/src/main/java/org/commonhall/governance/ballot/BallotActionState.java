package org.commonhall.governance.ballot;

import org.commonhall.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Whether something can be done with a ballot now.
 *
 * @param action what
 * @param whyNot why it cannot, null where it can
 */
public record BallotActionState(
        BallotAction action, @Nullable Explanation whyNot) {

    /**
     * Whether it can be done.
     *
     * @return true where nothing stands against it
     */
    public boolean possible() {
        return whyNot == null;
    }
}

package org.commonhall.governance.motion;

import org.commonhall.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Whether something can be done with a motion now.
 *
 * @param action what
 * @param to where it leads, for moves, withdrawals and the recommendation that is followed; else null
 * @param whyNot why it cannot, null where it can
 */
public record MotionActionState(
        MotionAction action, @Nullable String to, @Nullable Explanation whyNot) {

    /**
     * Whether it can be done.
     *
     * @return true where nothing stands against it
     */
    public boolean possible() {
        return whyNot == null;
    }
}

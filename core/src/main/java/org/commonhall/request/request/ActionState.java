package org.commonhall.request.request;

import org.commonhall.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Whether something can be done now.
 *
 * @param action what
 * @param whyNot why it cannot, null where it can
 */
public record ActionState(RequestAction action, @Nullable Explanation whyNot) {

    /**
     * Whether it can be done.
     *
     * @return true where nothing stands against it
     */
    public boolean possible() {
        return whyNot == null;
    }
}

package org.commonhall.station.desk;

import org.commonhall.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Whether something that the actor has the rights for can be done at a desk now.
 *
 * @param <A> the kind of action
 * @param action what
 * @param whyNot why it cannot, null where it can
 */
public record DeskAction<A extends Enum<A>>(
        A action, @Nullable Explanation whyNot) {

    /**
     * Whether it can be done.
     *
     * @return true where nothing stands against it
     */
    public boolean possible() {
        return whyNot == null;
    }
}

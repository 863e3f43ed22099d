package org.commonhall.governance.decision;

import java.util.Locale;
import org.commonhall.Explanation;
import org.jspecify.annotations.Nullable;

/** What a tie does: equal sides where strictly more is needed. */
public enum TieRule {
    /** A tie is no majority (平票不通过). */
    REJECTED,
    /** A tie is enough (平票通过). */
    ADOPTED,
    /** The chair's own vote decides (主持人决定); without one the proposal is rejected. */
    CHAIR;

    /**
     * Gives the stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean adopts(@Nullable Choice chair) {
        return this == ADOPTED || (this == CHAIR && chair == Choice.YES);
    }

    Explanation said() {
        return Explanation.of(this);
    }
}

package org.commonhall.governance.committee;

import org.commonhall.Explanation;

/** Why a seat ended (终止原因). */
public enum EndReason {
    /** The term is over (届满). */
    TERM,
    /** The member resigned in writing (辞职). */
    RESIGNED,
    /** The member no longer meets what the seat asks for, such as being an owner (丧失资格). */
    INELIGIBLE,
    /** The member was recalled (罢免). */
    RECALLED,
    /** The member died (去世). */
    DIED;

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

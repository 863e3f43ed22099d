package org.commonhall.governance.committee;

import org.commonhall.Explanation;

/** Where a seat stands (席位状态). */
public enum SeatStatus {
    /** Nobody holds it (空缺). */
    VACANT,
    /** Somebody is proposed for it (提名). */
    NOMINATED,
    /** Held (在任). */
    SEATED,
    /** Held, but its duties rest until a decision (停职). */
    SUSPENDED,
    /** Held no more; kept as history (终止). */
    ENDED;

    /**
     * Tells whether somebody holds the seat; a suspended member still counts among all members.
     *
     * @return true for seated and suspended
     */
    public boolean filled() {
        return this == SEATED || this == SUSPENDED;
    }

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

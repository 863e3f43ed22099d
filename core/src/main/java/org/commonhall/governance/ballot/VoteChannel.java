package org.commonhall.governance.ballot;

import org.commonhall.Explanation;

/** How a vote came in. */
public enum VoteChannel {
    /** The voter, or who holds his mandate, cast it (电子投票). */
    ELECTRONIC,
    /** On paper, entered by a counter (纸质选票). */
    PAPER,
    /** Said by phone and written down on behalf (电话代录). */
    PHONE;

    /**
     * Its name for people.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

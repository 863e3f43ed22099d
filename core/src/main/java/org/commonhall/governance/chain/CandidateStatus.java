package org.commonhall.governance.chain;

import org.commonhall.Explanation;

/** Where a candidate stands (议题建议状态). */
public enum CandidateStatus {
    /** Waits to be put on an agenda (待上会). */
    PROPOSED,
    /** Is on an agenda, or decided upon (已上会). */
    TAKEN,
    /** Every requester has the answer (已答复). */
    ANSWERED,
    /** Not put on an agenda, with the reason (不上会). */
    DISMISSED;

    /**
     * Its name for people.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

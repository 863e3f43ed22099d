package org.commonhall.governance.committee;

import org.commonhall.Explanation;

/** Where a proposal stands (提案状态). */
public enum ProposalStatus {
    /** Looks for supporters (征集附议). */
    OPEN,
    /** Has enough of them (附议达标). */
    ADMITTED,
    /** Is on an agenda (已列入议程). */
    SCHEDULED;

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

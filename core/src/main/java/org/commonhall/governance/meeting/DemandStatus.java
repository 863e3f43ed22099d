package org.commonhall.governance.meeting;

import org.commonhall.Explanation;

/** Where a demand for a meeting stands (提议状态). */
public enum DemandStatus {
    /** Looks for supporters (征集联署). */
    OPEN,
    /** Enough demand it, and it must be called (联署达标). */
    REACHED,
    /** It was not called by the deadline: a breach (逾期未召集). */
    MISSED,
    /** A meeting was called for it (已召集). */
    CALLED;

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

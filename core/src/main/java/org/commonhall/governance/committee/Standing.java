package org.commonhall.governance.committee;

import org.commonhall.Explanation;

/** What a committee's word is worth (机构性质). */
public enum Standing {
    /** It decides by statute (法定机构). */
    STATUTORY,
    /** It advises: its result is a recommendation whatever the matter (议事协商机构). */
    CONSULTATIVE;

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

package org.commonhall.governance.decision;

import org.commonhall.Explanation;

/** What became of an option. */
public enum OptionOutcome {
    /** It was adopted (通过). */
    ADOPTED,
    /** It was rejected (未通过). */
    REJECTED,
    /** Too few took part (未达法定人数). */
    INQUORATE,
    /** Elected (当选). */
    ELECTED,
    /** As many votes as another for the last post; a run-off or the lot decides (票数相同). */
    TIED,
    /** Not elected (未当选). */
    NOT_ELECTED;

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

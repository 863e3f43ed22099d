package org.commonhall.governance.ballot;

import org.commonhall.Explanation;
import org.commonhall.RuleViolation;

/** How the voices of a ballot are kept (表决方式). */
public enum BallotKind {
    /** Who said what is kept (记名表决). */
    NAMED,
    /** Who took part is kept apart from what was said (无记名表决). */
    SECRET,
    /** A box of papers in a room; its counts are entered (现场纸质投票). */
    PAPER;

    /** Refuses an act that ballots of this kind do not take. */
    void require(boolean takes) {
        if (!takes) {
            throw new RuleViolation("ballot.kind", said());
        }
    }

    /**
     * Its name for people.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

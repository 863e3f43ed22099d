package org.commonhall.governance.ballot;

import org.commonhall.Explanation;

/** Where a ballot is taken. */
public enum BallotSetting {
    /** In a meeting: who attends votes (会议表决). */
    MEETING,
    /** Without a meeting, on paper or online over weeks (书面征求意见). */
    CONSULTATION;

    /**
     * Its name for people.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

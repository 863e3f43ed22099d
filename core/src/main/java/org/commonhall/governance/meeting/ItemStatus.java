package org.commonhall.governance.meeting;

import org.commonhall.Explanation;

/** What became of an agenda item (议题状态). */
public enum ItemStatus {
    /** Not dealt with yet (待议). */
    OPEN,
    /** Talked about, without a vote (已讨论). */
    DISCUSSED,
    /** Voted on (已表决). */
    DECIDED,
    /** Comes up again in the next meeting (转下次会议). */
    CARRIED_OVER,
    /** Taken off (已撤回). */
    WITHDRAWN;

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

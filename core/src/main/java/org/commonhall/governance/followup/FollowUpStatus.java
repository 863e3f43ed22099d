package org.commonhall.governance.followup;

import org.commonhall.Explanation;

/** Where an action stands (落实状态). */
public enum FollowUpStatus {
    /** Not begun (待落实). */
    PLANNED,
    /** Begun (落实中). */
    UNDERWAY,
    /** Done (已落实). */
    DONE,
    /** Not to be done any more; counts for nothing (已取消). */
    DROPPED;

    /**
     * Whether somebody still has to do something.
     *
     * @return false for done and dropped actions
     */
    public boolean open() {
        return this == PLANNED || this == UNDERWAY;
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

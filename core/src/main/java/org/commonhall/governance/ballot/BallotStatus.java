package org.commonhall.governance.ballot;

import org.commonhall.Explanation;

/** Where a ballot stands. */
public enum BallotStatus {
    /** It is being prepared; nobody can vote (准备). */
    PREPARED,
    /** The electorate is frozen and votes are taken (进行中). */
    OPEN,
    /** It is over and counted (已计票). */
    CLOSED,
    /** Its result was posted (已公布). */
    PUBLISHED,
    /** It was called off (已取消). */
    CANCELLED;

    /**
     * Whether it was counted.
     *
     * @return true from closing on
     */
    public boolean counted() {
        return this == CLOSED || this == PUBLISHED;
    }

    /**
     * Whether no vote is taken any more.
     *
     * @return true once it was closed or called off
     */
    public boolean over() {
        return this == CANCELLED || counted();
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

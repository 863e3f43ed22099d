package org.commonhall.governance.meeting;

import org.commonhall.Explanation;

/** Where a meeting stands (会议状态). */
public enum MeetingStatus {
    /** Prepared (筹备). */
    DRAFT,
    /** Notice is sent, and the agenda locked (已通知). */
    CALLED,
    /** Begun, not counted yet (已开会). */
    OPEN,
    /** Enough attend (达到法定人数). */
    QUORATE,
    /** Too few attend (未达法定人数). */
    INQUORATE,
    /** Called again as a further meeting (已另行召集). */
    RECONVENED,
    /** Over (已闭会). */
    CLOSED,
    /** Minutes are written (纪要起草). */
    MINUTES_DRAFT,
    /** Minutes are with the members (纪要征求意见). */
    MINUTES_CIRCULATED,
    /** Minutes are approved (纪要已通过). */
    MINUTES_APPROVED,
    /** Minutes are public (纪要已公布). */
    PUBLISHED,
    /** Does not take place (已取消). */
    CANCELLED;

    /**
     * Tells whether the meeting took place.
     *
     * @return true once it is closed or was called again
     */
    public boolean held() {
        return switch (this) {
            case DRAFT, CALLED, OPEN, QUORATE, CANCELLED -> false;
            case INQUORATE, RECONVENED, CLOSED, MINUTES_DRAFT, MINUTES_CIRCULATED, MINUTES_APPROVED, PUBLISHED -> true;
        };
    }

    /**
     * Tells whether nobody meets any more.
     *
     * @return true once it is closed, was called again or cancelled
     */
    public boolean over() {
        return this == CANCELLED || (held() && this != INQUORATE);
    }

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}

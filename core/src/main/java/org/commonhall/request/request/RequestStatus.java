package org.commonhall.request.request;

import org.commonhall.Explanation;

/** Where a request stands (诉求状态). Which act leads from one to the next is said by {@link RequestAction}. */
public enum RequestStatus {
    /** Submitted and not yet dispatched (已受理登记). */
    RECEIVED,
    /** Refused with a reason and the right channel (不予受理). */
    NOT_ACCEPTED,
    /** Handled as part of another request (已合并). */
    MERGED,
    /** Handed to a lead unit that has not signed for it (已派单). */
    DISPATCHED,
    /** The lead unit asks to give it back (申请退单). */
    RETURN_REQUESTED,
    /** Given back; the desk dispatches again (已退单). */
    RETURNED,
    /** The lead unit works on it (办理中). */
    IN_HANDLING,
    /** The clock is stopped for a typed reason until a moment (挂起). */
    PAUSED,
    /** Pressed by a rung of the ladder (督办). */
    ESCALATED,
    /** Answered with an outcome; the return visit follows (已答复). */
    ANSWERED,
    /** Finished, which does not say solved (已关闭). */
    CLOSED,
    /** Not solved in the requester's eyes, or new facts (重办). */
    REOPENED,
    /** The answer is under a first review (一级复核). */
    REVIEW_1,
    /** The answer is under the second review (二级复核). */
    REVIEW_2,
    /** Nothing more can be asked of the hall (终结). */
    FINAL;

    /**
     * Whether nobody has to do anything any more.
     *
     * @return true for refused, merged, closed and final requests
     */
    public boolean finished() {
        return this == NOT_ACCEPTED || this == MERGED || this == CLOSED || this == FINAL;
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

package org.commonhall.capacity;

import org.commonhall.Explanation;
import org.commonhall.RuleViolation;

/** Where somebody who waits, and the offer made to them, stands (候补状态). Nothing leads out of the last five. */
public enum OfferState {
    /** Waits for room (候补中). */
    WAITING,
    /** Has an offer that stands for a while (已邀约). */
    OFFERED,
    /** Took it, for good: cancelling later does not bring the offer back (已接受). */
    ACCEPTED,
    /** Did not want it (已谢绝). */
    DECLINED,
    /** Let it run out (已过期). */
    EXPIRED,
    /** No longer waits (已退出). */
    WITHDRAWN,
    /** Was taken off the list by staff (已移除). */
    REMOVED;

    /**
     * Its name for people.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }

    void require(OfferState needed) {
        if (this != needed) {
            throw new RuleViolation("capacity.state", said(), needed.said());
        }
    }
}

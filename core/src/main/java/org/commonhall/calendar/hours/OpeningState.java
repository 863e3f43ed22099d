package org.commonhall.calendar.hours;

import org.commonhall.Explanation;

/** The answer to "is it open?" (营业状态). */
public enum OpeningState {
    /** Open (营业). */
    OPEN,
    /** Closed (休息); also where no rule says anything. */
    CLOSED,
    /** It may be open: the rule says so, has only a remark, or leaves the end open (不确定). */
    UNKNOWN;

    Explanation said() {
        return Explanation.of(this);
    }
}

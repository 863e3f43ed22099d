package org.commonhall.learning.interest;

import java.util.Locale;
import org.commonhall.EventCode;

/** What can happen to interest in courses, as its events in the feed are called. */
public enum InterestEvent implements EventCode {
    /** Somebody wants to hear of the next run. */
    FOLLOWED,
    /** Somebody wants to hear no more. */
    UNFOLLOWED;

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code interest.followed}
     */
    @Override
    public String code() {
        return "interest." + name().toLowerCase(Locale.ROOT);
    }
}

package org.commonhall.learning.feedback;

import java.util.Locale;
import org.commonhall.EventCode;

/** What can happen to feedback, as its events in the feed are called. */
public enum FeedbackEvent implements EventCode {
    /** Somebody has answered. */
    GIVEN;

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code feedback.given}
     */
    @Override
    public String code() {
        return "feedback." + name().toLowerCase(Locale.ROOT);
    }
}

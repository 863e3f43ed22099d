package org.commonhall.learning.assessment;

import java.util.Locale;
import org.commonhall.EventCode;

/** What can happen to assessments, as its events in the feed are called. */
public enum AssessmentEvent implements EventCode {
    /** Times were opened. */
    OPENED,
    /** A time was closed. */
    CLOSED,
    /** An assessment was booked. */
    BOOKED,
    /** One was called off. */
    CANCELLED,
    /** One was decided. */
    DECIDED;

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code assessment.booked}
     */
    @Override
    public String code() {
        return "assessment." + name().toLowerCase(Locale.ROOT);
    }
}

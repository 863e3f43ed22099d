package org.commonhall.learning.enrolment;

import java.util.Locale;
import org.commonhall.EventCode;

/** What can happen to enrolments, as its events in the feed are called. */
public enum EnrolmentEvent implements EventCode {
    /** Somebody takes part. */
    ENROLLED,
    /** Somebody asks to take part. */
    ASKED,
    /** Somebody waits for a seat. */
    WAITING,
    /** Staff accepted an enrolment. */
    ACCEPTED,
    /** Staff refused one. */
    REJECTED,
    /** A learner gave the seat up. */
    WITHDRAWN,
    /** Staff took a seat back. */
    REMOVED;

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code enrolment.enrolled}
     */
    @Override
    public String code() {
        return "enrolment." + name().toLowerCase(Locale.ROOT);
    }
}

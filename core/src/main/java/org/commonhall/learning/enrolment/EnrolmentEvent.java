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
    REMOVED,
    /** Somebody came without having enrolled. */
    WALKED_IN,
    /** Somebody took over an enrolment that was made at the door. */
    CLAIMED,
    /** A learner checked in by the code. */
    CHECKED_IN,
    /** A learner asked to be excused. */
    EXCUSE_ASKED,
    /** Staff marked who was there. */
    MARKED,
    /** A mark was corrected. */
    MARK_CORRECTED,
    /** The attendance of a session was closed. */
    MARKS_CLOSED,
    /** The rule of the run holds for a learner. */
    COMPLETION_REACHED,
    /** The rule of the run can no longer hold for a learner. */
    COMPLETION_LOST,
    /** Something else has come of an enrolment, such as that what has to be passed was failed. */
    COMPLETION_CHANGED,
    /** A certificate was issued. */
    CERTIFICATE_ISSUED,
    /** What a certificate was issued for holds no longer. */
    CERTIFICATE_UNFOUNDED,
    /** A certificate stays although that holds no longer. */
    CERTIFICATE_CONFIRMED;

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

package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to enrolments, as its events in the feed are called. */
public enum EnrolmentEvent implements EventCode {
    /** Somebody takes part. */
    ENROLLED(Told.REQUESTERS),
    /** Somebody asks to take part. */
    ASKED(Told.STAFF),
    /** Somebody waits for a seat. */
    WAITING(Told.REQUESTERS),
    /** Staff accepted an enrolment. */
    ACCEPTED(Told.REQUESTERS),
    /** Staff refused one. */
    REJECTED(Told.REQUESTERS),
    /** A learner gave the seat up. */
    WITHDRAWN(Told.STAFF),
    /** Staff took a seat back. */
    REMOVED(Told.REQUESTERS),
    /** A seat fell with the run, which does not take place. */
    CANCELLED(Told.REQUESTERS),
    /** Somebody came without having enrolled. */
    WALKED_IN,
    /** Somebody took over an enrolment that was made at the door. */
    CLAIMED,
    /** A learner checked in by the code. */
    CHECKED_IN,
    /** A learner asked to be excused. */
    EXCUSE_ASKED(Told.STAFF),
    /** Staff marked who was there. */
    MARKED,
    /** A mark was corrected. */
    MARK_CORRECTED(Told.REQUESTERS),
    /** The attendance of a session was closed. */
    MARKS_CLOSED,
    /** The rule of the run holds for a learner. */
    COMPLETION_REACHED(Told.REQUESTERS),
    /** The rule of the run can no longer hold for a learner. */
    COMPLETION_LOST(Told.REQUESTERS),
    /** Something else has come of an enrolment, such as that what has to be passed was failed. */
    COMPLETION_CHANGED(Told.REQUESTERS),
    /** A certificate was issued. */
    CERTIFICATE_ISSUED(Told.REQUESTERS),
    /** What a certificate was issued for holds no longer. */
    CERTIFICATE_UNFOUNDED(Told.STAFF),
    /** A certificate stays although that holds no longer. */
    CERTIFICATE_CONFIRMED;

    private final ImmutableSet<Told> told;

    EnrolmentEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

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

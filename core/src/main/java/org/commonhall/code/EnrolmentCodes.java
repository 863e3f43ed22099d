package org.commonhall.code;

/** Codes that begin with {@code enrolment}. */
public final class EnrolmentCodes {
    /** Events. */
    public static final class Events {
        /** Enrolment accepted. */
        public static final String ACCEPTED = "enrolment.accepted";
        /** Enrolment asked for. */
        public static final String ASKED = "enrolment.asked";
        /** Seat fell with the run. */
        public static final String CANCELLED = "enrolment.cancelled";
        /** Certificate confirmed. */
        public static final String CERTIFICATE_CONFIRMED = "enrolment.certificate_confirmed";
        /** Certificate issued. */
        public static final String CERTIFICATE_ISSUED = "enrolment.certificate_issued";
        /** Ground of a certificate gone. */
        public static final String CERTIFICATE_UNFOUNDED = "enrolment.certificate_unfounded";
        /** Checked in. */
        public static final String CHECKED_IN = "enrolment.checked_in";
        /** Enrolment taken over. */
        public static final String CLAIMED = "enrolment.claimed";
        /** Completion judged anew. */
        public static final String COMPLETION_CHANGED = "enrolment.completion_changed";
        /** Completion out of reach. */
        public static final String COMPLETION_LOST = "enrolment.completion_lost";
        /** Completion reached. */
        public static final String COMPLETION_REACHED = "enrolment.completion_reached";
        /** Enrolled. */
        public static final String ENROLLED = "enrolment.enrolled";
        /** Asked to be excused. */
        public static final String EXCUSE_ASKED = "enrolment.excuse_asked";
        /** Mark corrected. */
        public static final String MARK_CORRECTED = "enrolment.mark_corrected";
        /** Attendance marked. */
        public static final String MARKED = "enrolment.marked";
        /** Attendance closed. */
        public static final String MARKS_CLOSED = "enrolment.marks_closed";
        /** Enrolment refused. */
        public static final String REJECTED = "enrolment.rejected";
        /** Learner removed. */
        public static final String REMOVED = "enrolment.removed";
        /** Waiting for a seat. */
        public static final String WAITING = "enrolment.waiting";
        /** Taken in at the door. */
        public static final String WALKED_IN = "enrolment.walked_in";
        /** Seat given up. */
        public static final String WITHDRAWN = "enrolment.withdrawn";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Seats kept for “{0}” need a proof that holds today. */
        public static final String AUDIENCE = "enrolment.audience";
        /** There is no certificate of this enrolment that is in doubt. */
        public static final String CERTIFICATE_FOUNDED = "enrolment.certificate.founded";
        /** This certificate has been issued already. */
        public static final String CERTIFICATE_TWICE = "enrolment.certificate.twice";
        /** The rule of {0} does not hold. */
        public static final String CERTIFICATE_UNEARNED = "enrolment.certificate.unearned";
        /** There is no enrolment with this code. */
        public static final String CLAIM = "enrolment.claim";
        /** A certificate was issued for it already; ask the organiser. */
        public static final String CLAIM_CERTIFIED = "enrolment.claim.certified";
        /** Too many wrong codes; try again in {0} minutes. */
        public static final String CLAIM_TRIES = "enrolment.claim.tries";
        /** The session at {0} overlaps with something else from {1} to {2}. */
        public static final String CLASH = "enrolment.clash";
        /** Who is younger than {0} needs the consent of a guardian. */
        public static final String CONSENT_MINOR = "enrolment.consent.minor";
        /** What the course asks for holds today but not on {1}: “{0}”. */
        public static final String PREREQUISITE_LAPSES = "enrolment.prerequisite.lapses";
        /** What the course asks for is missing: “{0}”. */
        public static final String PREREQUISITE_MISSING = "enrolment.prerequisite.missing";
        /** One cannot enrol now: {0}. */
        public static final String RUN_CLOSED = "enrolment.run.closed";
        /** Session {0} at {1} has neither been held nor cancelled. */
        public static final String RUN_OPEN = "enrolment.run.open";
        /** {0} of {1} seats are left and kept for others until {2}. */
        public static final String SEATS_RESERVED = "enrolment.seats.reserved";
        /** Attendance can be marked from {0} on. */
        public static final String SESSION_FUTURE = "enrolment.session.future";
        /** This person has not enrolled in {0}; staff at the door can take people in where a seat is free. */
        public static final String SESSION_OTHER = "enrolment.session.other";
        /** This cannot be done any more or not yet; the session is {0}. */
        public static final String SESSION_STATE = "enrolment.session.state";
        /** This cannot be done any more or not yet; the enrolment is {0}. */
        public static final String STATE = "enrolment.state";
        /** This person is enrolled in the run already. */
        public static final String TWICE = "enrolment.twice";
        /** There is a seat; one can enrol. */
        public static final String WAIT_FREE = "enrolment.wait.free";
        /** This person waits for a seat already. */
        public static final String WAIT_TWICE = "enrolment.wait.twice";
        /** A seat could be given up until {0}. */
        public static final String WITHDRAW_LATE = "enrolment.withdraw.late";

        private Refusals() {}
    }

    private EnrolmentCodes() {}
}

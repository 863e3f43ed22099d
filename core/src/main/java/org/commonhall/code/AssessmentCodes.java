package org.commonhall.code;

/** Codes that begin with {@code assessment}. */
public final class AssessmentCodes {
    /** Events. */
    public static final class Events {
        /** Assessment booked. */
        public static final String BOOKED = "assessment.booked";
        /** Assessment called off. */
        public static final String CANCELLED = "assessment.cancelled";
        /** Time for assessments closed. */
        public static final String CLOSED = "assessment.closed";
        /** Assessment decided. */
        public static final String DECIDED = "assessment.decided";
        /** Times for assessments opened. */
        public static final String OPENED = "assessment.opened";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Whoever examines has something else to do from {0} to {1}. */
        public static final String ASSESSOR_BUSY = "assessment.assessor.busy";
        /** Whoever examines needs “{0}” on {1}. */
        public static final String ASSESSOR_UNQUALIFIED = "assessment.assessor.unqualified";
        /** The rule of the course does not ask for “{0}”. */
        public static final String CODE_UNKNOWN = "assessment.code.unknown";
        /** This can be decided from {0} on. */
        public static final String EARLY = "assessment.early";
        /** This could be called off until {0}. */
        public static final String LATE = "assessment.late";
        /** Nobody examines himself. */
        public static final String OWN = "assessment.own";
        /** This time began at {0}. */
        public static final String PAST = "assessment.past";
        /** This run is of another course. */
        public static final String RUN_OTHER = "assessment.run.other";
        /** Who did not come gets no points. */
        public static final String SCORE = "assessment.score";
        /** This time can no longer be booked. */
        public static final String SLOT_CLOSED = "assessment.slot.closed";
        /** All {0} places at this time are taken. */
        public static final String SLOT_FULL = "assessment.slot.full";
        /** This cannot be done any more; the assessment is {0}. */
        public static final String STATE = "assessment.state";
        /** This person has another assessment in the course that is not decided. */
        public static final String UPCOMING = "assessment.upcoming";

        private Refusals() {}
    }

    private AssessmentCodes() {}
}

package org.commonhall.code;

/** Codes that begin with {@code feedback}. */
public final class FeedbackCodes {
    /** Events. */
    public static final class Events {
        /** Feedback given. */
        public static final String GIVEN = "feedback.given";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Only those who were there can answer. */
        public static final String ABSENT = "feedback.absent";
        /** This can be answered from {0} on. */
        public static final String EARLY = "feedback.early";
        /** This could be answered until {0}. */
        public static final String LATE = "feedback.late";
        /** This person has answered already. */
        public static final String TWICE = "feedback.twice";

        private Refusals() {}
    }

    private FeedbackCodes() {}
}

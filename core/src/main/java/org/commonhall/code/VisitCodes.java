package org.commonhall.code;

/** Codes that begin with {@code visit}. */
public final class VisitCodes {
    /** Events. */
    public static final class Events {
        /** Visit begun. */
        public static final String BEGUN = "visit.begun";
        /** Visits counted. */
        public static final String COUNTED = "visit.counted";
        /** Visit ended. */
        public static final String ENDED = "visit.ended";
        /** People in a place counted. */
        public static final String HEADS = "visit.heads";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** This visit has ended already, at {0}. */
        public static final String LEFT = "visit.left";
        /** This person is checked in here already. */
        public static final String TWICE = "visit.twice";
        /** The days from {0} to {1} are no span of one to 366 days. */
        public static final String WINDOW = "visit.window";

        private Refusals() {}
    }

    private VisitCodes() {}
}

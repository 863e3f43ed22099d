package org.commonhall.code;

/** Codes that begin with {@code followup}. */
public final class FollowUpCodes {
    /** Events. */
    public static final class Events {
        /** Action done. */
        public static final String DONE = "followup.done";
        /** Action dropped. */
        public static final String DROPPED = "followup.dropped";
        /** Note on an action left. */
        public static final String NOTED = "followup.noted";
        /** Action overdue. */
        public static final String OVERDUE = "followup.overdue";
        /** Action planned. */
        public static final String PLANNED = "followup.planned";
        /** Reminder of an action. */
        public static final String REMINDED = "followup.reminded";
        /** Action reopened. */
        public static final String REOPENED = "followup.reopened";
        /** Progress of an action reported. */
        public static final String REPORTED = "followup.reported";
        /** Action put off. */
        public static final String RESCHEDULED = "followup.rescheduled";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** A due date is needed. */
        public static final String DUE_MISSING = "followup.due.missing";
        /** The due date is over already: {0}. */
        public static final String DUE_PAST = "followup.due.past";
        /** This action is as far as its parts are; report on them. */
        public static final String PARTS = "followup.parts";
        /** Parts of this action are still open: {0}. */
        public static final String PARTS_OPEN = "followup.parts.open";
        /** Progress cannot be more than the whole: {0} of {1}. */
        public static final String RANGE = "followup.range";
        /** This cannot be done with an action that is {0}. */
        public static final String STATE = "followup.state";
        /** Planning is a command of its own. */
        public static final String STEP = "followup.step";
        /** The whole is an action of another decision. */
        public static final String WHOLE = "followup.whole";

        private Refusals() {}
    }

    private FollowUpCodes() {}
}

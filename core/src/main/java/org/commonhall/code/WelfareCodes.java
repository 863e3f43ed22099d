package org.commonhall.code;

/** Codes that begin with {@code welfare}. */
public final class WelfareCodes {
    /** Events. */
    public static final class Events {
        /** Welfare check opened. */
        public static final String CHECK_OPENED = "welfare.check_opened";
        /** Welfare check read. */
        public static final String CHECK_READ = "welfare.check_read";
        /** Welfare check answered for. */
        public static final String CHECK_RESOLVED = "welfare.check_resolved";
        /** Next rung of a welfare check told. */
        public static final String CHECK_RUNG = "welfare.check_rung";
        /** Ladder of welfare checks set. */
        public static final String LADDER_SET = "welfare.ladder_set";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** A check of this person is open already. */
        public static final String CHECK_OPEN = "welfare.check.open";
        /** This cannot be done any more; the check is {0}. */
        public static final String CHECK_STATE = "welfare.check.state";
        /** The first rung is told at once, and each later than the one before: see “{0}”. */
        public static final String LADDER_ORDER = "welfare.ladder.order";

        private Refusals() {}
    }

    private WelfareCodes() {}
}

package org.commonhall.code;

/** Codes that begin with {@code engagement}. */
public final class EngagementCodes {
    /** Refusals. */
    public static final class Refusals {
        /** At most {0} days can be shown at once. */
        public static final String SPAN_LONG = "engagement.span.long";

        private Refusals() {}
    }

    private EngagementCodes() {}
}

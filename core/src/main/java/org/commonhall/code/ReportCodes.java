package org.commonhall.code;

/** Codes that begin with {@code report}. */
public final class ReportCodes {
    /** Refusals. */
    public static final class Refusals {
        /** A window ends after it begins: {0}, {1}. */
        public static final String WINDOW = "report.window";

        private Refusals() {}
    }

    private ReportCodes() {}
}

package org.commonhall.code;

/** Codes that begin with {@code inbox}. */
public final class InboxCodes {
    /** Refusals. */
    public static final class Refusals {
        /** At most 366 days ({0}) and 5000 metres ({1}). */
        public static final String DUPLICATES_RANGE = "inbox.duplicates.range";

        private Refusals() {}
    }

    private InboxCodes() {}
}

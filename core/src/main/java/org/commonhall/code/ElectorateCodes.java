package org.commonhall.code;

/** Codes that begin with {@code electorate}. */
public final class ElectorateCodes {
    /** Refusals. */
    public static final class Refusals {
        /** Say which buildings the owners are of. */
        public static final String PLACES = "electorate.places";

        private Refusals() {}
    }

    private ElectorateCodes() {}
}

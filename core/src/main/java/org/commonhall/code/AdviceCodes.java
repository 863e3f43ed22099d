package org.commonhall.code;

/** Codes that begin with {@code advice}. */
public final class AdviceCodes {
    /** Events. */
    public static final class Events {
        /** Advice read. */
        public static final String READ = "advice.read";
        /** Advice released. */
        public static final String RELEASED = "advice.released";
        /** Advice noted. */
        public static final String WRITTEN = "advice.written";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** The client has not agreed to a release. */
        public static final String CONSENT = "advice.consent";
        /** Only a person can write a confidential note. */
        public static final String PERSON = "advice.person";
        /** {0} is not offered in confidence: notes on it are not confidential. */
        public static final String SERVICE = "advice.service";

        private Refusals() {}
    }

    private AdviceCodes() {}
}

package org.commonhall.code;

/** Codes that begin with {@code credential}. */
public final class CredentialCodes {
    /** Events. */
    public static final class Events {
        /** Check code renewed. */
        public static final String CODE_RENEWED = "credential.code_renewed";
        /** Credential expired. */
        public static final String EXPIRED = "credential.expired";
        /** Credential about to expire. */
        public static final String EXPIRING = "credential.expiring";
        /** Holder's name hidden. */
        public static final String HOLDER_HIDDEN = "credential.holder_hidden";
        /** Holder's name shown. */
        public static final String HOLDER_SHOWN = "credential.holder_shown";
        /** Credential issued. */
        public static final String ISSUED = "credential.issued";
        /** Qualification recorded. */
        public static final String QUALIFICATION_RECORDED = "credential.qualification_recorded";
        /** Qualification revoked. */
        public static final String QUALIFICATION_REVOKED = "credential.qualification_revoked";
        /** Credential revoked. */
        public static final String REVOKED = "credential.revoked";
        /** Credential issued in place of another. */
        public static final String SUPERSEDED = "credential.superseded";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Not the code of a badge: {0}. */
        public static final String BADGE_CODE = "credential.badge.code";
        /** A Chinese and an English name of at most 100 characters each are needed. */
        public static final String BADGE_LABEL = "credential.badge.label";
        /** The badge {0} comes with “{1}” alone. */
        public static final String BADGE_OTHER = "credential.badge.other";
        /** The badge is there twice: {0}. */
        public static final String BADGE_TWICE = "credential.badge.twice";
        /** There is no badge “{0}”. */
        public static final String BADGE_UNKNOWN = "credential.badge.unknown";
        /** Not allowed here: {0}. */
        public static final String BADGE_VALUE = "credential.badge.value";
        /** There is no credential with this number and code. */
        public static final String CHECK = "credential.check";
        /** Too many wrong codes for this number; try again in {0} minutes or ask whoever issued it. */
        public static final String CHECK_TRIES = "credential.check.tries";
        /** Neither a course nor a programme of the organization gives or asks for “{0}”. */
        public static final String CODE_OTHER = "credential.code.other";
        /** The end must come after the first day {0}: {1}. */
        public static final String DATES = "credential.dates";
        /** As many lines as in Chinese are needed: {0}. */
        public static final String FACTS_LINES = "credential.facts.lines";
        /** Another organization has issued No. {0} for the same, which is in force. */
        public static final String ISSUER_OTHER = "credential.issuer.other";
        /** {0} months is no time that something holds: 1 to {1}. */
        public static final String MONTHS = "credential.months";
        /** This qualification came with a credential; revoke that. */
        public static final String QUALIFICATION_ISSUED = "credential.qualification.issued";
        /** This qualification has ended already. */
        public static final String QUALIFICATION_OVER = "credential.qualification.over";
        /** No. {0} is {1} already. */
        public static final String STATE = "credential.state";

        private Refusals() {}
    }

    private CredentialCodes() {}
}

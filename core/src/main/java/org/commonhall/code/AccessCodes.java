package org.commonhall.code;

/** Codes that begin with {@code access}. */
public final class AccessCodes {
    /** Events. */
    public static final class Events {
        /** Consent given. */
        public static final String CONSENT_GIVEN = "access.consent.given";
        /** Consent withdrawn. */
        public static final String CONSENT_WITHDRAWN = "access.consent.withdrawn";
        /** Erasure asked for. */
        public static final String ERASURE_ASKED = "access.erasure.asked";
        /** Erasure decided. */
        public static final String ERASURE_DECIDED = "access.erasure.decided";
        /** Personal data exported. */
        public static final String EXPORTED = "access.exported";
        /** Role granted. */
        public static final String GRANTED = "access.granted";
        /** Personal data erased because their time is over. */
        public static final String RETAINED = "access.retained";
        /** Role taken away. */
        public static final String REVOKED = "access.revoked";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Without this right the hall would have no administrator. */
        public static final String ADMINISTRATOR_LAST = "access.administrator.last";
        /** This needs the person’s consent to the purpose “{0}”. */
        public static final String CONSENT_MISSING = "access.consent.missing";
        /** There is no consent in force. */
        public static final String CONSENT_NONE = "access.consent.none";
        /** You have no right to do this: {0}. */
        public static final String DENIED = "access.denied";
        /** There is no such person who could hold a role. */
        public static final String GRANT_HOLDER = "access.grant.holder";
        /** A role cannot end before it begins: {0}. */
        public static final String GRANT_PAST = "access.grant.past";
        /** There is no role {0}. */
        public static final String GRANT_ROLE = "access.grant.role";
        /** There is no such place to hold a role in. */
        public static final String GRANT_SCOPE = "access.grant.scope";
        /** Nothing is known of this person. */
        public static final String PERSON_MISSING = "access.person.missing";
        /** This has been decided already. */
        public static final String REQUEST_DECIDED = "access.request.decided";
        /** A scope cannot be below itself. */
        public static final String SCOPE_CYCLE = "access.scope.cycle";
        /** Scopes are at most {0} deep. */
        public static final String SCOPE_DEPTH = "access.scope.depth";
        /** It is below another scope already. */
        public static final String SCOPE_PLACED = "access.scope.placed";
        /** Nobody approves what he asked for himself. */
        public static final String SECOND_PERSON = "access.second.person";

        private Refusals() {}
    }

    private AccessCodes() {}
}

package org.commonhall.code;

/** Codes that begin with {@code directory}. */
public final class DirectoryCodes {
    /** Events. */
    public static final class Events {
        /** Belonging to an audience ended. */
        public static final String AUDIENCE_ENDED = "directory.audience.ended";
        /** Belonging to an audience proved. */
        public static final String AUDIENCE_PROVED = "directory.audience.proved";
        /** Brand registered. */
        public static final String BRAND_REGISTERED = "directory.brand.registered";
        /** Account of sign-in linked. */
        public static final String IDENTITY_LINKED = "directory.identity.linked";
        /** Account of sign-in unlinked. */
        public static final String IDENTITY_UNLINKED = "directory.identity.unlinked";
        /** Membership begun. */
        public static final String MEMBERSHIP_BEGUN = "directory.membership.begun";
        /** Membership ended. */
        public static final String MEMBERSHIP_ENDED = "directory.membership.ended";
        /** Organization changed. */
        public static final String ORGANIZATION_CHANGED = "directory.organization.changed";
        /** Organization registered. */
        public static final String ORGANIZATION_REGISTERED = "directory.organization.registered";
        /** Person changed. */
        public static final String PERSON_CHANGED = "directory.person.changed";
        /** Person's details read. */
        public static final String PERSON_READ = "directory.person.read";
        /** Person registered. */
        public static final String PERSON_REGISTERED = "directory.person.registered";
        /** Relation of organizations begun. */
        public static final String RELATION_BEGUN = "directory.relation.begun";
        /** Relation of organizations ended. */
        public static final String RELATION_ENDED = "directory.relation.ended";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** A holder is a person or an organization, one of the two. */
        public static final String HOLDER_ONE = "directory.holder.one";
        /** This person signs in by another account already; end that one first. */
        public static final String IDENTITY_OTHER = "directory.identity.other";
        /** Somebody else signs in by this account. */
        public static final String IDENTITY_TAKEN = "directory.identity.taken";
        /** This hall knows no such kind of organization: {0}. */
        public static final String KIND_UNKNOWN = "directory.kind.unknown";
        /** The code {0} is empty, longer than 40 characters or there twice. */
        public static final String KINDS_FILE = "directory.kinds.file";
        /** It has ended already, on {0}. */
        public static final String PERIOD_ENDED = "directory.period.ended";
        /** Rights change with this, so the day cannot lie ahead: {0}. */
        public static final String PERIOD_FUTURE = "directory.period.future";
        /** The end {1} is before the beginning {0}. */
        public static final String PERIOD_REVERSED = "directory.period.reversed";
        /** The data of this person have been erased. */
        public static final String PERSON_ERASED = "directory.person.erased";
        /** It belongs somewhere else at that time, since {0}. */
        public static final String RELATION_PARENT = "directory.relation.parent";
        /** An organization cannot stand in a relation to itself. */
        public static final String RELATION_SELF = "directory.relation.self";

        private Refusals() {}
    }

    private DirectoryCodes() {}
}

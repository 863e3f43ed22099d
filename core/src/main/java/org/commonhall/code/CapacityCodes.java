package org.commonhall.code;

/** Codes that begin with {@code capacity}. */
public final class CapacityCodes {
    /** Events. */
    public static final class Events {
        /** Offer declined. */
        public static final String OFFER_DECLINED = "capacity.offer.declined";
        /** Offer ran out. */
        public static final String OFFER_EXPIRED = "capacity.offer.expired";
        /** Place offered. */
        public static final String OFFER_MADE = "capacity.offer.made";
        /** Free places offered to those who wait. */
        public static final String PROMOTED = "capacity.promoted";
        /** Number of places changed. */
        public static final String RESIZED = "capacity.resized";
        /** Waitlist settled. */
        public static final String SETTLED = "capacity.settled";
        /** Offering steered. */
        public static final String STEERED = "capacity.steered";
        /** Waitlist joined. */
        public static final String WAITLIST_JOINED = "capacity.waitlist.joined";
        /** Waitlist left. */
        public static final String WAITLIST_LEFT = "capacity.waitlist.left";
        /** Removed from the waitlist. */
        public static final String WAITLIST_REMOVED = "capacity.waitlist.removed";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** At least one place is needed, not {0}. */
        public static final String AMOUNT = "capacity.amount";
        /** {0} can be taken for {1} days at a time at most. */
        public static final String CLAIM_LONG = "capacity.claim.long";
        /** Too few {0} are left: {1} are needed and {2} are free. */
        public static final String FULL = "capacity.full";
        /** A hold or an offer must end later than now, not at {0}. */
        public static final String HOLD_END = "capacity.hold.end";
        /** The hold has run out at {0}. */
        public static final String HOLD_EXPIRED = "capacity.hold.expired";
        /** This offer is for somebody or something else. */
        public static final String OFFER_OTHER = "capacity.offer.other";
        /** This offer can no longer be used: {0}. */
        public static final String OFFER_OVER = "capacity.offer.over";
        /** The room above, {0}, is of another sort or has ended. */
        public static final String PARENT = "capacity.parent";
        /** {0} are changed only by what they were made for. */
        public static final String QUOTA_OWNED = "capacity.quota.owned";
        /** Only {1} are taken, so {0} cannot be what is left of them. */
        public static final String REDUCE = "capacity.reduce";
        /** Room cannot be negative: {0}. */
        public static final String SIZE_NEGATIVE = "capacity.size.negative";
        /** {0} are too few: {1} are taken already. */
        public static final String SIZE_TAKEN = "capacity.size.taken";
        /** The time does not fit: {0} is claimed with a beginning and an end only where it is not counted for good. */
        public static final String SPAN = "capacity.span";
        /** It is {0} and would have to be {1}. */
        public static final String STATE = "capacity.state";
        /** {0} places together are more than there will ever be. */
        public static final String WAITLIST_NEVER = "capacity.waitlist.never";
        /** This person waits for one of these places already. */
        public static final String WAITLIST_TWICE = "capacity.waitlist.twice";
        /** {0} cannot be taken as a whole: something in it is taken at that time. */
        public static final String WHOLE = "capacity.whole";

        private Refusals() {}
    }

    private CapacityCodes() {}
}

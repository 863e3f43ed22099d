package org.commonhall.code;

/** Codes that begin with {@code chain}. */
public final class ChainCodes {
    /** Events. */
    public static final class Events {
        /** Requesters answered. */
        public static final String ANSWERED = "chain.answered";
        /** Candidate dismissed. */
        public static final String DISMISSED = "chain.dismissed";
        /** Record linked. */
        public static final String LINKED = "chain.linked";
        /** Candidate for an agenda proposed. */
        public static final String PROPOSED = "chain.proposed";
        /** Candidate put on an agenda. */
        public static final String TAKEN = "chain.taken";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** This item is on the agenda of another body. */
        public static final String ITEM_BODY = "chain.item.body";
        /** Only requests, items, motions, votes and resolutions are linked by hand. */
        public static final String LINK_KIND = "chain.link.kind";
        /** What it follows from is no link of this chain. */
        public static final String LINK_ORIGIN = "chain.link.origin";
        /** The answer says solved, partly solved or explained. */
        public static final String OUTCOME = "chain.outcome";
        /** This cannot be done with a candidate that is {0}. */
        public static final String STATE = "chain.state";

        private Refusals() {}
    }

    private ChainCodes() {}
}

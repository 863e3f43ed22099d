package org.commonhall.code;

/** Codes that begin with {@code committee}. */
public final class CommitteeCodes {
    /** Events. */
    public static final class Events {
        /** Alternate added. */
        public static final String ALTERNATE_ADDED = "committee.alternate_added";
        /** Alternate took a seat. */
        public static final String ALTERNATE_SEATED = "committee.alternate_seated";
        /** By-election required. */
        public static final String BY_ELECTION_REQUIRED = "committee.by_election_required";
        /** Nomination taken back. */
        public static final String DECLINED = "committee.declined";
        /** Committee founded. */
        public static final String FOUNDED = "committee.founded";
        /** Group has too few seats. */
        public static final String GROUP_SHORT = "committee.group_short";
        /** Candidate for a seat nominated. */
        public static final String NOMINATED = "committee.nominated";
        /** Proposal admitted. */
        public static final String PROPOSAL_ADMITTED = "committee.proposal_admitted";
        /** Proposal made. */
        public static final String PROPOSED = "committee.proposed";
        /** Member reinstated. */
        public static final String REINSTATED = "committee.reinstated";
        /** New term begun. */
        public static final String RENEWED = "committee.renewed";
        /** Role given to a member. */
        public static final String ROLE_NAMED = "committee.role_named";
        /** Seat became vacant. */
        public static final String SEAT_ENDED = "committee.seat_ended";
        /** Member took the seat. */
        public static final String SEATED = "committee.seated";
        /** Seats posted for everybody. */
        public static final String SEATS_POSTED = "committee.seats_posted";
        /** List of seats taken down. */
        public static final String SEATS_TAKEN_DOWN = "committee.seats_taken_down";
        /** Proposal supported. */
        public static final String SUPPORTED = "committee.supported";
        /** Member suspended. */
        public static final String SUSPENDED = "committee.suspended";
        /** Term over. */
        public static final String TERM_OVER = "committee.term_over";
        /** End of term to be reported. */
        public static final String TERM_WARNED = "committee.term_warned";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** This person is an alternate already. */
        public static final String ALTERNATE_TWICE = "committee.alternate.twice";
        /** {0} alternates are too many for {1} seats; the rules allow {2} of them. */
        public static final String ALTERNATES_MOST = "committee.alternates.most";
        /** This organization has a committee already. */
        public static final String BODY_TAKEN = "committee.body.taken";
        /** Terms end by themselves or with the renewal. */
        public static final String END_TERM = "committee.end.term";
        /** Group {0} has no vacant seat. */
        public static final String GROUP_FULL = "committee.group.full";
        /** Group {0} has {1} seats; it must have {2} to {3}. */
        public static final String GROUP_RANGE = "committee.group.range";
        /** Group {0} would have {1} of {2} seats; it must have at least {3}. */
        public static final String GROUP_SHARE = "committee.group.share";
        /** Group {0} is given twice. */
        public static final String GROUP_TWICE = "committee.group.twice";
        /** The committee has no group {0}. */
        public static final String GROUP_UNKNOWN = "committee.group.unknown";
        /** This person has a seat, or is nominated for one. */
        public static final String PERSON_SEATED = "committee.person.seated";
        /** You support this already. */
        public static final String PROPOSAL_SUPPORTED = "committee.proposal.supported";
        /** A role has at most {0} characters. */
        public static final String ROLE_LENGTH = "committee.role.length";
        /** "{0}" is not in force on {1}. */
        public static final String RULES_EXPIRED = "committee.rules.expired";
        /**
         * Only owners sit for group {0}; by the register neither this person nor who is represented owns anything here.
         */
        public static final String SEAT_OWNER = "committee.seat.owner";
        /** This seat is not among the present seats of the committee. */
        public static final String SEAT_PAST = "committee.seat.past";
        /** Seat {1} does not allow "{0}": it is {2}. */
        public static final String SEAT_STATE = "committee.seat.state";
        /** {0} seats are too few; there must be at least {1}. */
        public static final String SIZE_LEAST = "committee.size.least";
        /** The number of seats must be odd, not {0}. */
        public static final String SIZE_ODD = "committee.size.odd";
        /** {0} needs a command of its own. */
        public static final String STEP = "committee.step";
        /** A term from {0} to {1} is shorter than {2} years. */
        public static final String TERM_LEAST = "committee.term.least";
        /** A term from {0} to {1} is longer than {2} years. */
        public static final String TERM_MOST = "committee.term.most";
        /** A new term cannot begin on {0}, before the present one of {1}. */
        public static final String TERM_ORDER = "committee.term.order";
        /** The term must end after it begins: {0} to {1}. */
        public static final String TERM_RANGE = "committee.term.range";

        private Refusals() {}
    }

    private CommitteeCodes() {}
}

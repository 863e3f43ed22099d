package org.commonhall.code;

/** Codes that begin with {@code decision}. */
public final class DecisionCodes {
    /** Refusals. */
    public static final class Refusals {
        /** Not a floor area with at most 9 digits before and 4 after the point: {0}. */
        public static final String AREA_NUMBER = "decision.area.number";
        /** A floor area must be greater than zero, not {0}. */
        public static final String AREA_POSITIVE = "decision.area.positive";
        /** More than one co-owner votes for {0}; they choose one voter among them. */
        public static final String BALLOT_HEAD = "decision.ballot.head";
        /** {0} has voted already. */
        public static final String BALLOT_TWICE = "decision.ballot.twice";
        /** A share cannot be taken of this part: {0}. */
        public static final String BASE = "decision.base";
        /** Calls are counted from 1, not {0}. */
        public static final String CALL_RANGE = "decision.call.range";
        /** The choice is yes, no or abstain, not {0}. */
        public static final String CHOICE_UNKNOWN = "decision.choice.unknown";
        /** A holder must be allowed at least one mandate, not {0}. */
        public static final String DELEGATION_CAP = "decision.delegation.cap";
        /** A mandate cannot be passed on. */
        public static final String DELEGATION_CHAIN = "decision.delegation.chain";
        /** Everybody votes in person here. */
        public static final String DELEGATION_FORBIDDEN = "decision.delegation.forbidden";
        /** One holder has at most {0} mandates. */
        public static final String DELEGATION_FULL = "decision.delegation.full";
        /** Who has given a mandate does not vote in person. */
        public static final String DELEGATION_GIVEN = "decision.delegation.given";
        /** Only the voter or the holder of the voter's mandate casts this vote. */
        public static final String DELEGATION_NONE = "decision.delegation.none";
        /** Nobody gives a mandate to himself. */
        public static final String DELEGATION_SELF = "decision.delegation.self";
        /** Nobody may vote. */
        public static final String ELECTORATE_EMPTY = "decision.electorate.empty";
        /** Not a fraction: {0}/{1}. */
        public static final String FRACTION_RANGE = "decision.fraction.range";
        /** Not a fraction such as 2/3: {0}. */
        public static final String FRACTION_TEXT = "decision.fraction.text";
        /** Nobody in the electorate belongs to the group {0}. */
        public static final String GROUP_UNKNOWN = "decision.group.unknown";
        /** The seed must name the public figures. */
        public static final String LOT_FIGURES = "decision.lot.figures";
        /** The public figures must not be known yet: {0}. */
        public static final String LOT_KNOWN = "decision.lot.known";
        /** This is not the seed whose fingerprint was fixed before. */
        public static final String LOT_OTHER_SEED = "decision.lot.other_seed";
        /**
         * A lot is drawn either with a secret seed, of which the fingerprint is given, or with public figures and the
         * time of their publication.
         */
        public static final String LOT_SOURCE = "decision.lot.source";
        /** The public figures are not published before {0}. */
        public static final String LOT_UNPUBLISHED = "decision.lot.unpublished";
        /** A majority needs at least one condition on the votes in favour. */
        public static final String MAJORITY_EMPTY = "decision.majority.empty";
        /** A majority counts votes in favour or not against, not: {0}. */
        public static final String MAJORITY_PART = "decision.majority.part";
        /** Not the code of a measure: {0}. */
        public static final String MEASURE_CODE = "decision.measure.code";
        /** The electorate was not counted by this measure: {0}. */
        public static final String MEASURE_UNCOUNTED = "decision.measure.uncounted";
        /** A quorum counts who is present or takes part, not: {0}. */
        public static final String QUORUM_PART = "decision.quorum.part";
        /** The area of {0} differs: {1} and {2}. */
        public static final String REGISTER_AREA = "decision.register.area";
        /** A unit and an owner are needed. */
        public static final String REGISTER_BLANK = "decision.register.blank";
        /** The register has no unit. */
        public static final String REGISTER_EMPTY = "decision.register.empty";
        /** The status of {0} differs. */
        public static final String REGISTER_STATUS = "decision.register.status";
        /** {1} is named twice as owner of {0}. */
        public static final String REGISTER_TWICE = "decision.register.twice";
        /** The next call leads to no rule set, or in a circle: {0}. */
        public static final String RULES_CALL = "decision.rules.call";
        /** Not the name of a rule set: {0}. */
        public static final String RULES_CODE = "decision.rules.code";
        /** {0} has no {1}. */
        public static final String RULES_MISSING = "decision.rules.missing";
        /** {0} is given twice. */
        public static final String RULES_TWICE = "decision.rules.twice";
        /** There is no rule set {0}. */
        public static final String RULES_UNKNOWN = "decision.rules.unknown";
        /** {0} cannot be: {1}. */
        public static final String RULES_VALUE = "decision.rules.value";
        /** These counts do not fit together: {0} seats, {1} filled, {2} alternates. */
        public static final String SEATS_COUNT = "decision.seats.count";
        /** The status is delivered, unsold or undelivered, not {0}. */
        public static final String STATUS_UNKNOWN = "decision.status.unknown";
        /** {0}, {1}: {2} is more than the electorate's {3}. */
        public static final String TALLY_EXCEEDS = "decision.tally.exceeds";
        /** No vote can reach this share: {0}. */
        public static final String THRESHOLD_ABOVE = "decision.threshold.above";
        /** A threshold of zero asks for nothing: {0}. */
        public static final String THRESHOLD_ZERO = "decision.threshold.zero";
        /** {0} may not vote here. */
        public static final String VOTER_STRANGER = "decision.voter.stranger";
        /** {0} is in the electorate twice. */
        public static final String VOTER_TWICE = "decision.voter.twice";
        /** A weight cannot be negative: {0} ({1}). */
        public static final String WEIGHT_NEGATIVE = "decision.weight.negative";

        private Refusals() {}
    }

    private DecisionCodes() {}
}

package org.commonhall.governance.decision;

import java.util.Locale;

/** The figures of a body's rules of procedure beside quorum and majority. */
public enum Procedure {
    /** How long before a meeting its agenda is published (会议通知); a period. */
    NOTICE(RuleValue.Kind.PERIOD),
    /** How long before an urgent meeting its agenda is published (紧急会议通知); a period. */
    URGENT_NOTICE(RuleValue.Kind.PERIOD),
    /** How soon a decision is published (决定公示); a period. */
    PUBLICATION(RuleValue.Kind.PERIOD),
    /** How long a decision stays posted (公示期限); a period. */
    POSTING(RuleValue.Kind.PERIOD),
    /** The least number of seats (委员人数下限); a count. */
    SIZE_MIN(RuleValue.Kind.COUNT),
    /** The number of seats allowed in a small building (小规模委员人数); a count. */
    SIZE_SMALL(RuleValue.Kind.COUNT),
    /** Whether the number of seats must be odd (单数); yes or no. */
    SIZE_ODD(RuleValue.Kind.FLAG),
    /** Alternates per seat at most (候补委员比例); a fraction. */
    ALTERNATES(RuleValue.Kind.FRACTION),
    /** The shortest term in years (任期下限); a count. */
    TERM_MIN(RuleValue.Kind.COUNT),
    /** The longest term in years (任期上限); a count. */
    TERM_MAX(RuleValue.Kind.COUNT),
    /** Months between regular meetings at most (定期会议); a count. */
    REGULAR_MEETING(RuleValue.Kind.COUNT),
    /** The share of members that can demand a meeting (提议临时会议); a fraction. */
    MEETING_DEMAND(RuleValue.Kind.FRACTION),
    /** The share of owners that can demand an owners' meeting (提议业主大会临时会议); a fraction. */
    ASSEMBLY_DEMAND(RuleValue.Kind.FRACTION),
    /** How soon a demanded meeting must be called (召集期限); a period. */
    DEMAND_CALL(RuleValue.Kind.PERIOD),
    /** Whether members may send a proxy (委托出席); yes or no. */
    PROXY(RuleValue.Kind.FLAG),
    /** For how many members one proxy may attend or vote (每人受托上限); a count. */
    PROXIES_PER_HOLDER(RuleValue.Kind.COUNT),
    /** Below which share of filled seats there must be an election (补选); a fraction. */
    ELECTION_BELOW(RuleValue.Kind.FRACTION),
    /** The share of a year's meetings whose absence leads to a recall (缺席罢免); a fraction. */
    RECALL_ABSENCE(RuleValue.Kind.FRACTION),
    /** Months before the end of a term at which it is reported (换届报告); a count. */
    RENEWAL_REPORT(RuleValue.Kind.COUNT),
    /** The least share of the seats that a group has (群体席位比例); a fraction, with the group beside it. */
    GROUP_SEATS(RuleValue.Kind.FRACTION);

    private final RuleValue.Kind kind;

    Procedure(RuleValue.Kind kind) {
        this.kind = kind;
    }

    RuleValue.Kind kind() {
        return kind;
    }

    /**
     * Gives the stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

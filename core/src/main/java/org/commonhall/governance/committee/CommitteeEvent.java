package org.commonhall.governance.committee;

import java.util.Locale;
import org.commonhall.EventCode;

/** What can happen to a committee, as its events in the feed are called. No event carries a personal value. */
public enum CommitteeEvent implements EventCode {
    /** An organization became a committee. */
    FOUNDED,
    /** A new term began. */
    RENEWED,
    /** Somebody is proposed for a seat. */
    NOMINATED,
    /** A nominee took the seat. */
    SEATED,
    /** A nominee did not take the seat. */
    DECLINED,
    /** The duties of a seat rest. */
    SUSPENDED,
    /** They are taken up again. */
    REINSTATED,
    /** A member got a role. */
    ROLE_NAMED,
    /** A seat ended and is vacant. */
    SEAT_ENDED,
    /** A seat ended, and an alternate took it. */
    ALTERNATE_SEATED,
    /** A seat ended, and its group has fewer than its least number or share. */
    GROUP_SHORT,
    /** A seat ended, and so few are filled that there must be an election (ByElectionRequired). */
    BY_ELECTION_REQUIRED,
    /** Somebody became an alternate. */
    ALTERNATE_ADDED,
    /** The end of the term is to be reported. */
    TERM_WARNED,
    /** The term is over, and with it every seat. */
    TERM_OVER,
    /** Somebody proposed something. */
    PROPOSED,
    /** Somebody supports a proposal. */
    SUPPORTED,
    /** A proposal has enough supporters. */
    PROPOSAL_ADMITTED;

    /**
     * Gives its code in the journal and the feed.
     *
     * @return such as {@code committee.by_election_required}
     */
    @Override
    public String code() {
        return "committee." + name().toLowerCase(Locale.ROOT);
    }
}

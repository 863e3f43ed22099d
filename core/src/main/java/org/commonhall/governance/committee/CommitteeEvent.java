package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to a committee, as its events in the feed are called. No event carries a personal value. */
public enum CommitteeEvent implements EventCode {
    /** An organization became a committee. */
    FOUNDED,
    /** A new term began. */
    RENEWED(Told.MEMBERS),
    /** Somebody is proposed for a seat. */
    NOMINATED(Told.REQUESTERS),
    /** A nominee took the seat. */
    SEATED(Told.REQUESTERS, Told.MEMBERS),
    /** A nominee did not take the seat. */
    DECLINED,
    /** The duties of a seat rest. */
    SUSPENDED(Told.REQUESTERS, Told.MEMBERS, Told.STAFF),
    /** They are taken up again. */
    REINSTATED(Told.REQUESTERS, Told.MEMBERS, Told.STAFF),
    /** A member got a role. */
    ROLE_NAMED(Told.MEMBERS),
    /** A seat ended and is vacant. */
    SEAT_ENDED(Told.REQUESTERS, Told.MEMBERS, Told.STAFF),
    /** A seat ended, and an alternate took it. */
    ALTERNATE_SEATED(Told.MEMBERS),
    /** A seat ended, and its group has fewer than its least number or share. */
    GROUP_SHORT(Told.MEMBERS, Told.STAFF),
    /** A seat ended, and so few are filled that there must be an election (ByElectionRequired). */
    BY_ELECTION_REQUIRED(Told.MEMBERS, Told.STAFF),
    /** Somebody became an alternate. */
    ALTERNATE_ADDED,
    /** Everybody may read who holds the seats. */
    SEATS_POSTED(Told.MEMBERS),
    /** Only people with an account may. */
    SEATS_TAKEN_DOWN(Told.MEMBERS),
    /** The end of the term is to be reported. */
    TERM_WARNED(Told.MEMBERS, Told.STAFF),
    /** The term is over, and with it every seat. */
    TERM_OVER(Told.MEMBERS, Told.STAFF),
    /** Somebody proposed something. */
    PROPOSED,
    /** Somebody supports a proposal. */
    SUPPORTED,
    /** A proposal has enough supporters. */
    PROPOSAL_ADMITTED(Told.STAFF);

    private final ImmutableSet<Told> told;

    CommitteeEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

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

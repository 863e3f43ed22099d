package org.commonhall;

import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.chain.Chains;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.followup.FollowUps;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.motion.Motions;

/** How people decide together: committees, meetings, motions, votes and what becomes of them (议事). One accessor a capability; thread-safe. */
public final class GovernanceDomain {
    private final Commonhall hall;

    GovernanceDomain(Commonhall hall) {
        this.hall = hall;
    }

    /**
     * Committees and their seats.
     *
     * @return the capability
     */
    public Committees committees() {
        return hall.get(Committees.CAPABILITY);
    }

    /**
     * Meetings of any body, from the draft to public minutes.
     *
     * @return the capability
     */
    public Meetings meetings() {
        return hall.get(Meetings.CAPABILITY);
    }

    /**
     * Motions and amendments, from the draft to the decision.
     *
     * @return the capability
     */
    public Motions motions() {
        return hall.get(Motions.CAPABILITY);
    }

    /**
     * Votes that are taken.
     *
     * @return the capability
     */
    public Ballots ballots() {
        return hall.get(Ballots.CAPABILITY);
    }

    /**
     * What becomes of decisions.
     *
     * @return the capability
     */
    public FollowUps followUps() {
        return hall.get(FollowUps.CAPABILITY);
    }

    /**
     * From requests that cannot be solved to the answer of everybody who asked.
     *
     * @return the capability
     */
    public Chains chains() {
        return hall.get(Chains.CAPABILITY);
    }
}

package org.commonhall;

import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.chain.Chains;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.followup.FollowUps;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.motion.Motions;

/** How people decide together: committees, meetings, motions, votes and what becomes of them (议事). One accessor a capability; thread-safe. */
public final class GovernanceDomain {
    private final Committees committees;
    private final Meetings meetings;
    private final Motions motions;
    private final Ballots ballots;
    private final FollowUps followUps;
    private final Chains chains;

    GovernanceDomain(
            Committees committees,
            Meetings meetings,
            Motions motions,
            Ballots ballots,
            FollowUps followUps,
            Chains chains) {
        this.committees = committees;
        this.meetings = meetings;
        this.motions = motions;
        this.ballots = ballots;
        this.followUps = followUps;
        this.chains = chains;
    }

    /**
     * Committees and their seats.
     *
     * @return the capability
     */
    public Committees committees() {
        return committees;
    }

    /**
     * Meetings of any body, from the draft to public minutes.
     *
     * @return the capability
     */
    public Meetings meetings() {
        return meetings;
    }

    /**
     * Motions and amendments, from the draft to the decision.
     *
     * @return the capability
     */
    public Motions motions() {
        return motions;
    }

    /**
     * Votes that are taken.
     *
     * @return the capability
     */
    public Ballots ballots() {
        return ballots;
    }

    /**
     * What becomes of decisions.
     *
     * @return the capability
     */
    public FollowUps followUps() {
        return followUps;
    }

    /**
     * From requests that cannot be solved to the answer of everybody who asked.
     *
     * @return the capability
     */
    public Chains chains() {
        return chains;
    }
}

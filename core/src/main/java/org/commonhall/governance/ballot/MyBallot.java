package org.commonhall.governance.ballot;

import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.corridor.Names;
import org.commonhall.governance.decision.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A vote that the actor has, or holds for somebody else.
 *
 * @param ballot the ballot
 * @param elector the row of the roll, for {@link CastVote.Builder#elector}
 * @param label which of the actor's votes it is: a seat, the numbers of units
 * @param mandate whether it is somebody else's
 * @param instruction what the mandate tells the actor to say, null where the actor is free
 * @param voted whether a vote was taken
 * @param channel how it came in, null without one
 */
public record MyBallot(
        BallotRow ballot,
        Id<BallotElector> elector,
        String label,
        boolean mandate,
        @Nullable Choice instruction,
        boolean voted,
        @Nullable VoteChannel channel) {

    static MyBallot of(Actor by, Ballot ballot, BallotElector row, Names names) {
        return new MyBallot(
                BallotRow.of(ballot, names),
                row.id(),
                row.label(),
                !BallotSetup.is(by, row.person()),
                row.instruction(),
                row.voted(),
                row.channel());
    }
}

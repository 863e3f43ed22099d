package org.commonhall.governance.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Votes in a named ballot, or says something else while it is open.
 *
 * @param ballot the ballot
 * @param elector for which voter of the roll; null for the actor's own
 * @param paper what is said
 */
public record CastVote(
        @NotNull Id<Ballot> ballot,
        @Nullable Id<BallotElector> elector,
        @NotNull @Valid @Personal("vote") Paper paper) implements Command {

    /**
     * The actor's own vote.
     *
     * @param ballot the ballot
     * @param choice what is said to the proposal
     * @return the command
     */
    public static CastVote of(Id<Ballot> ballot, Choice choice) {
        return new CastVote(ballot, null, Paper.of(choice));
    }

    /**
     * The vote of a voter whose mandate the actor holds, or one of several of his own.
     *
     * @param voter the voter of the roll
     * @return the copy
     */
    public CastVote as(Id<BallotElector> voter) {
        return new CastVote(ballot, voter, paper);
    }

    @Override
    public Permission permission() {
        return BallotAction.CAST.permission();
    }

    @Override
    public String toString() {
        return Describe.record(this);
    }
}

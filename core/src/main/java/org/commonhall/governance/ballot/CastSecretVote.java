package org.commonhall.governance.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Undigested;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.governance.decision.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Votes in a secret ballot, once. What is said is neither printed nor covered by the digest of the command, so that a repeat
 * of the command id with another paper counts as a repeat and changes nothing.
 *
 * @param ballot the ballot
 * @param elector for which voter of the roll; null for the actor's own
 * @param paper what is said
 */
public record CastSecretVote(
        @NotNull Id<Ballot> ballot,
        @Nullable Id<BallotElector> elector,
        @NotNull @Valid @Undigested Paper paper) implements Command {

    /**
     * The actor's own vote.
     *
     * @param ballot the ballot
     * @param choice what is said to the proposal
     * @return the command
     */
    public static CastSecretVote of(Id<Ballot> ballot, Choice choice) {
        return new CastSecretVote(ballot, null, Paper.of(choice));
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

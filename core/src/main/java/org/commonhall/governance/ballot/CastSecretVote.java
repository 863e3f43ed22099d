package org.commonhall.governance.ballot;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
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
 * Fill in the builder of {@link #of}.
 *
 * @param ballot the ballot
 * @param elector for which voter of the roll; null for the actor's own
 * @param paper what is said
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record CastSecretVote(
        @NotNull Id<Ballot> ballot,
        @Nullable Id<BallotElector> elector,
        @NotNull @Valid @Undigested Paper paper) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param ballot the ballot
     * @param paper what is said
     * @return a builder with everything else at its default
     */
    public static CastSecretVoteBuilder of(Id<Ballot> ballot, Paper paper) {
        return CastSecretVoteBuilder.builder().ballot(ballot).paper(paper);
    }

    /**
     * The actor's own vote.
     *
     * @param ballot the ballot
     * @param choice what is said to the proposal
     * @return a builder with everything else at its default
     */
    public static CastSecretVoteBuilder of(Id<Ballot> ballot, Choice choice) {
        return of(ballot, Paper.of(choice));
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

package org.commonhall.governance.ballot;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Votes in a named ballot, or says something else while it is open.
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
public record CastVote(
        @NotNull Id<Ballot> ballot,
        @Nullable Id<BallotElector> elector,
        @NotNull @Valid @Personal("vote") Paper paper) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param ballot the ballot
     * @param paper what is said
     * @return a builder with everything else at its default
     */
    public static CastVoteBuilder of(Id<Ballot> ballot, Paper paper) {
        return CastVoteBuilder.builder().ballot(ballot).paper(paper);
    }

    /**
     * The actor's own vote.
     *
     * @param ballot the ballot
     * @param choice what is said to the proposal
     * @return a builder with everything else at its default
     */
    public static CastVoteBuilder of(Id<Ballot> ballot, Choice choice) {
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

package org.commonhall.governance.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Undigested;
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
public record CastSecretVote(
        @NotNull Id<Ballot> ballot,
        @Nullable Id<BallotElector> elector,
        @NotNull @Valid @Undigested Paper paper) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param ballot the ballot
     * @param paper what is said
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Ballot> ballot, Paper paper) {
        return new Builder(ballot, paper);
    }

    /**
     * The actor's own vote.
     *
     * @param ballot the ballot
     * @param choice what is said to the proposal
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Ballot> ballot, Choice choice) {
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

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Ballot> ballot;
        private final Paper paper;
        private @Nullable Id<BallotElector> elector;

        private Builder(Id<Ballot> ballot, Paper paper) {
            this.ballot = ballot;
            this.paper = paper;
        }

        /**
         * Sets {@code elector}.
         *
         * @param elector for which voter of the roll; null for the actor's own
         * @return this builder
         */
        public Builder elector(@Nullable Id<BallotElector> elector) {
            this.elector = elector;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public CastSecretVote build() {
            return new CastSecretVote(ballot, elector, paper);
        }
    }
}

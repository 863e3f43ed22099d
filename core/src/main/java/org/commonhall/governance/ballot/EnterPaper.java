package org.commonhall.governance.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Enters a paper that came back, or a vote said by phone. In a secret ballot only that it came back; the paper itself goes
 * into the box and is counted with {@link CountUrn}.
 * Fill in the builder of {@link #of}.
 *
 * @param ballot the ballot
 * @param elector whose it is
 * @param channel on paper or by phone
 * @param paper what it says; null for a blank or invalid one, and in a secret ballot
 * @param note for a vote by phone: who called whom and when; else null
 */
public record EnterPaper(
        @NotNull Id<Ballot> ballot,
        @NotNull Id<BallotElector> elector,
        @NotNull VoteChannel channel,
        @Valid @Personal("vote") @Nullable Paper paper,
        @Personal("vote") @Size(max = 200) @Nullable String note)
        implements Command {

    /**
     * A paper with one choice.
     *
     * @param ballot the ballot
     * @param elector whose it is
     * @param choice what it says
     * @return a builder; unless it is told otherwise it is a paper, and what it is not told is absent
     */
    public static Builder of(Id<Ballot> ballot, Id<BallotElector> elector, Choice choice) {
        return choice == Choice.INVALID ? new Builder(ballot, elector) : of(ballot, elector, Paper.of(choice));
    }

    /**
     * Begins the command for a paper that says more than one choice.
     *
     * @param ballot the ballot
     * @param elector whose it is
     * @param paper what it says
     * @return a builder; unless it is told otherwise it is a paper, and what it is not told is absent
     */
    public static Builder of(Id<Ballot> ballot, Id<BallotElector> elector, Paper paper) {
        return new Builder(ballot, elector).paper(paper);
    }

    /**
     * A vote said by phone.
     *
     * @param ballot the ballot
     * @param elector whose it is
     * @param choice what was said
     * @param note who called whom and when
     * @return the command
     */
    public static EnterPaper phone(Id<Ballot> ballot, Id<BallotElector> elector, Choice choice, String note) {
        return new EnterPaper(ballot, elector, VoteChannel.PHONE, Paper.of(choice), note);
    }

    @Override
    public Permission permission() {
        return BallotAction.ENTER.permission();
    }

    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Ballot> ballot;
        private final Id<BallotElector> elector;
        private VoteChannel channel = VoteChannel.PAPER;
        private @Nullable Paper paper;
        private @Nullable String note;

        private Builder(Id<Ballot> ballot, Id<BallotElector> elector) {
            this.ballot = ballot;
            this.elector = elector;
        }

        /**
         * Sets {@code channel}.
         *
         * @param channel on paper or by phone
         * @return this builder
         */
        public Builder channel(VoteChannel channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Sets {@code paper}.
         *
         * @param paper what it says; null for a blank or invalid one, and in a secret ballot
         * @return this builder
         */
        public Builder paper(@Nullable Paper paper) {
            this.paper = paper;
            return this;
        }

        /**
         * Sets {@code note}.
         *
         * @param note for a vote by phone: who called whom and when; else null
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public EnterPaper build() {
            return new EnterPaper(ballot, elector, channel, paper, note);
        }
    }
}

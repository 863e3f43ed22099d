package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Gives a mandate (授权委托): somebody else votes for the voter in one ballot, with or without an instruction. The body's
 * secretary may enter a written mandate. A later mandate replaces it until a vote was taken.
 * Fill in the builder of {@link #of}.
 *
 * @param ballot the ballot
 * @param elector whose vote it is
 * @param holder who gets the mandate; null takes it back
 * @param instruction what the holder must say, null where the holder is free; never in a secret ballot
 */
public record GiveProxy(
        @NotNull Id<Ballot> ballot,
        @NotNull Id<BallotElector> elector,
        @Nullable Id<Person> holder,
        @Personal("vote") @Nullable Choice instruction)
        implements Command {

    /**
     * A mandate without instruction.
     *
     * @param ballot the ballot
     * @param elector whose vote it is
     * @param holder who gets it
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Ballot> ballot, Id<BallotElector> elector, Id<Person> holder) {
        return new Builder(ballot, elector, holder);
    }

    /**
     * Takes a mandate back.
     *
     * @param ballot the ballot
     * @param elector whose vote it is
     * @return the command
     */
    public static GiveProxy revoke(Id<Ballot> ballot, Id<BallotElector> elector) {
        return new GiveProxy(ballot, elector, null, null);
    }

    @Override
    public Permission permission() {
        return BallotAction.PROXY.permission();
    }

    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Ballot> ballot;
        private final Id<BallotElector> elector;
        private final Id<Person> holder;
        private @Nullable Choice instruction;

        private Builder(Id<Ballot> ballot, Id<BallotElector> elector, Id<Person> holder) {
            this.ballot = ballot;
            this.elector = elector;
            this.holder = holder;
        }

        /**
         * Sets {@code instruction}.
         *
         * @param instruction what the holder must say, null where the holder is free; never in a secret ballot
         * @return this builder
         */
        public Builder instruction(@Nullable Choice instruction) {
            this.instruction = instruction;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public GiveProxy build() {
            return new GiveProxy(ballot, elector, holder, instruction);
        }
    }
}

package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that voters got the papers of a consultation. The seen version is that of the ballot.
 * Fill in the builder of {@link #of}.
 *
 * @param ballot the ballot
 * @param electors the voters, 1 to 500
 * @param method how they got them
 * @param proof what proves it, or null
 */
public record RecordDelivery(
        @NotNull Id<Ballot> ballot,
        @NotNull @Size(min = 1, max = 500) Set<@NotNull Id<BallotElector>> electors,
        @NotNull BallotDelivery.Method method,
        @Personal("vote") @Size(max = 200) @Nullable String proof)
        implements Command {

    /**
     * Copies the set.
     *
     * @param ballot the ballot
     * @param electors the voters, 1 to 500
     * @param method how they got them
     * @param proof what proves it, or null
     */
    public RecordDelivery {
        electors = Copies.set(electors);
    }

    /**
     * Begins the command with what it needs.
     *
     * @param ballot the ballot
     * @param electors the voters, 1 to 500
     * @param method how they got them
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Ballot> ballot, Set<Id<BallotElector>> electors, BallotDelivery.Method method) {
        return new Builder(ballot, electors, method);
    }

    @Override
    public Permission permission() {
        return BallotAction.DELIVER.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Ballot> ballot;
        private final Set<Id<BallotElector>> electors;
        private final BallotDelivery.Method method;
        private @Nullable String proof;

        private Builder(Id<Ballot> ballot, Set<Id<BallotElector>> electors, BallotDelivery.Method method) {
            this.ballot = ballot;
            this.electors = electors;
            this.method = method;
        }

        /**
         * Sets {@code proof}.
         *
         * @param proof what proves it, or null
         * @return this builder
         */
        public Builder proof(@Nullable String proof) {
            this.proof = proof;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public RecordDelivery build() {
            return new RecordDelivery(ballot, electors, method, proof);
        }
    }
}

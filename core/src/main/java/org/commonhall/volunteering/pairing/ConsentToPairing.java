package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Agrees to a pairing. Staff who were told by telephone name a witness. Fill in the builder of {@link #of}.
 * The seen version is that of the pairing.
 *
 * @param pairing which pairing
 * @param side who agrees
 * @param witness who heard it, a third person; null where the person agrees
 */
public record ConsentToPairing(
        @NotNull Id<Pairing> pairing,
        @NotNull PairingSide side,
        @Nullable Id<Person> witness) implements Command {

    /**
     * Begins to agree.
     *
     * @param pairing which pairing
     * @param side who agrees
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<Pairing> pairing, PairingSide side) {
        return new Builder(pairing, side);
    }

    @Override
    public Permission permission() {
        return PairingRights.TAKE_PART;
    }

    /** Gathers what is optional; prints nothing, because values are personal. Not thread-safe. */
    public static final class Builder {
        private final Id<Pairing> pairing;
        private final PairingSide side;
        private @Nullable Id<Person> witness;

        private Builder(Id<Pairing> pairing, PairingSide side) {
            this.pairing = pairing;
            this.side = side;
        }

        /**
         * Says who heard it, for staff who were told by telephone.
         *
         * @param value a third person, null where the person agrees
         * @return this
         */
        public Builder witness(@Nullable Id<Person> value) {
            this.witness = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public ConsentToPairing build() {
            return new ConsentToPairing(pairing, side, witness);
        }
    }
}

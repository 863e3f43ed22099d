package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Ends the pairing of one volunteer, and proposes another one to whom the elder agrees. Fill in the builder of {@link #of}.
 * The seen version is that of the pairing.
 *
 * @param pairing which pairing
 * @param volunteer who would visit from now on
 * @param reason why the other one does not any more
 * @param witness who heard the elder agree, a third person; null to ask the elder afterwards
 */
public record HandOverPairing(
        @NotNull Id<Pairing> pairing,
        @NotNull Id<Person> volunteer,
        @NotNull PairingEnd reason,
        @Nullable Id<Person> witness)
        implements Command {

    /**
     * Begins to hand over before the elder has agreed.
     *
     * @param pairing which pairing
     * @param volunteer who would visit from now on
     * @param reason why the other one does not any more
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<Pairing> pairing, Id<Person> volunteer, PairingEnd reason) {
        return new Builder(pairing, volunteer, reason);
    }

    @Override
    public Permission permission() {
        return PairingRights.COORDINATE;
    }

    /** Gathers what is optional; prints nothing, because values are personal. Not thread-safe. */
    public static final class Builder {
        private final Id<Pairing> pairing;
        private final Id<Person> volunteer;
        private final PairingEnd reason;
        private @Nullable Id<Person> witness;

        private Builder(Id<Pairing> pairing, Id<Person> volunteer, PairingEnd reason) {
            this.pairing = pairing;
            this.volunteer = volunteer;
            this.reason = reason;
        }

        /**
         * Says who heard the elder agree.
         *
         * @param value a third person, null to ask the elder afterwards
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
        public HandOverPairing build() {
            return new HandOverPairing(pairing, volunteer, reason, witness);
        }
    }
}

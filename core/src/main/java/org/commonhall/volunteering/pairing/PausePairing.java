package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Has a pairing rest from now on. Fill in the builder of {@link #of}.
 * The seen version is that of the pairing.
 *
 * @param pairing which pairing
 * @param until until when, null while nobody knows
 */
public record PausePairing(
        @NotNull Id<Pairing> pairing, @Nullable Instant until) implements Command {

    /**
     * Begins a pause of which nobody knows the end.
     *
     * @param pairing which pairing
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<Pairing> pairing) {
        return new Builder(pairing);
    }

    @Override
    public Permission permission() {
        return PairingRights.TAKE_PART;
    }

    /** Gathers what is optional; prints nothing, because values are personal. Not thread-safe. */
    public static final class Builder {
        private final Id<Pairing> pairing;
        private @Nullable Instant until;

        private Builder(Id<Pairing> pairing) {
            this.pairing = pairing;
        }

        /**
         * Says until when it rests.
         *
         * @param value when, null while nobody knows
         * @return this
         */
        public Builder until(@Nullable Instant value) {
            this.until = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public PausePairing build() {
            return new PausePairing(pairing, until);
        }
    }
}

package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Proposes that a volunteer visits an elder. Fill in the builder of {@link #of}.
 *
 * @param elder what the elder wishes
 * @param volunteer who would visit
 * @param cadenceDays how many days there may be between two contacts, null for what goes with the risk
 */
public record ProposePairing(
        @NotNull Id<ElderProfile> elder,
        @NotNull Id<Person> volunteer,
        @Min(1) @Max(366) @Nullable Long cadenceDays) implements Command {

    /**
     * Begins with the days that go with the risk.
     *
     * @param elder what the elder wishes
     * @param volunteer who would visit
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<ElderProfile> elder, Id<Person> volunteer) {
        return new Builder(elder, volunteer);
    }

    @Override
    public Permission permission() {
        return PairingRights.COORDINATE;
    }

    /** Gathers what is optional; prints nothing, because values are personal. Not thread-safe. */
    public static final class Builder {
        private final Id<ElderProfile> elder;
        private final Id<Person> volunteer;
        private @Nullable Long cadenceDays;

        private Builder(Id<ElderProfile> elder, Id<Person> volunteer) {
            this.elder = elder;
            this.volunteer = volunteer;
        }

        /**
         * Says how many days there may be between two contacts.
         *
         * @param value how many, null for what goes with the risk
         * @return this
         */
        public Builder cadenceDays(@Nullable Long value) {
            this.cadenceDays = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public ProposePairing build() {
            return new ProposePairing(elder, volunteer, cadenceDays);
        }
    }
}

package org.commonhall.volunteering.pairing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Says what an elder wishes of a companion; replaces what was said before. Fill in the builder of {@link #of}.
 *
 * @param programme in which programme
 * @param elder who, who agrees to the purpose {@code pairing.contact}
 * @param alone whether the person lives alone, null where nobody says
 * @param risk how closely the person is looked after, null for as usual
 * @param wishes what the person wishes
 */
public record SetElderProfile(
        @NotNull Id<Programme> programme,
        @NotNull Id<Person> elder,
        @Personal("pairing") @Nullable Boolean alone,
        @Personal("pairing") @Nullable ElderRisk risk,
        @NotNull @Valid CompanionWishes wishes)
        implements Command {

    /**
     * Begins with somebody who is looked after as usual.
     *
     * @param programme in which programme
     * @param elder who
     * @param wishes what the person wishes
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<Programme> programme, Id<Person> elder, CompanionWishes wishes) {
        return new Builder(programme, elder, wishes);
    }

    @Override
    public Permission permission() {
        return PairingRights.COORDINATE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. Not thread-safe. */
    public static final class Builder {
        private final Id<Programme> programme;
        private final Id<Person> elder;
        private final CompanionWishes wishes;
        private @Nullable Boolean alone;
        private @Nullable ElderRisk risk;

        private Builder(Id<Programme> programme, Id<Person> elder, CompanionWishes wishes) {
            this.programme = programme;
            this.elder = elder;
            this.wishes = wishes;
        }

        /**
         * Says whether the person lives alone.
         *
         * @param value whether, null where nobody says
         * @return this
         */
        public Builder alone(@Nullable Boolean value) {
            this.alone = value;
            return this;
        }

        /**
         * Says how closely the person is looked after.
         *
         * @param value how closely, null for as usual
         * @return this
         */
        public Builder risk(@Nullable ElderRisk value) {
            this.risk = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public SetElderProfile build() {
            return new SetElderProfile(programme, elder, alone, risk, wishes);
        }
    }
}

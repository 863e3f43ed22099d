package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * Signs up for a shift. Fill in the builder of {@link #of}.
 *
 * @param shift which shift
 * @param role in which role
 * @param person whom staff sign up, null for oneself
 * @param party how many places, all or none; the others are for helpers, who earn nothing
 * @param offer an offer that was made from the waitlist, null for none
 * @param override why staff let somebody in whom the rules keep out, null if they do not
 */
public record SignUpForShift(
        @NotNull Id<Shift> shift,
        @NotNull Id<ProgrammeRole> role,
        @Nullable Id<Person> person,
        @Min(1) @Max(6) long party,
        @Nullable Id<PlaceOffer> offer,

        @Personal("volunteer") @Size(min = 1, max = 400) @Nullable String override)
        implements Command {

    /**
     * Begins to sign up oneself for one place.
     *
     * @param shift which shift
     * @param role in which role
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<Shift> shift, Id<ProgrammeRole> role) {
        return new Builder(shift, role);
    }

    @Override
    public Permission permission() {
        if (override != null) {
            return ShiftRights.OVERRIDE;
        }
        return person == null ? ShiftRights.SIGN_UP : ShiftRights.SIGN_UP_OTHERS;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Shift> shift;
        private final Id<ProgrammeRole> role;
        private @Nullable Id<Person> person;
        private long party = 1;
        private @Nullable Id<PlaceOffer> offer;
        private @Nullable String override;

        private Builder(Id<Shift> shift, Id<ProgrammeRole> role) {
            this.shift = shift;
            this.role = role;
        }

        /**
         * Says whom staff sign up.
         *
         * @param value who, null for oneself
         * @return this
         */
        public Builder person(@Nullable Id<Person> value) {
            this.person = value;
            return this;
        }

        /**
         * Asks for several places.
         *
         * @param value how many, all or none
         * @return this
         */
        public Builder party(long value) {
            this.party = value;
            return this;
        }

        /**
         * Uses an offer.
         *
         * @param value the offer, null for none
         * @return this
         */
        public Builder offer(@Nullable Id<PlaceOffer> value) {
            this.offer = value;
            return this;
        }

        /**
         * Lets somebody in besides the rules.
         *
         * @param value why, null if nobody does
         * @return this
         */
        public Builder override(@Nullable String value) {
            this.override = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public SignUpForShift build() {
            return new SignUpForShift(shift, role, person, party, offer, override);
        }
    }
}

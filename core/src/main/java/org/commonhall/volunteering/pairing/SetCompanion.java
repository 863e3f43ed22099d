package org.commonhall.volunteering.pairing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Says what a volunteer offers as a companion; replaces what was said before. Fill in the builder of {@link #of}.
 *
 * @param volunteer whom staff say it of, null for oneself
 * @param max how many live pairings the volunteer wants at most, 0 for none for now
 * @param wishes what the volunteer offers
 */
public record SetCompanion(
        @Nullable Id<Person> volunteer,
        @Min(0) @Max(20) long max,
        @NotNull @Valid CompanionWishes wishes) implements Command {

    /**
     * Begins to say it of oneself.
     *
     * @param max how many live pairings at most, 0 for none for now
     * @param wishes what the volunteer offers
     * @return a builder with everything else at its default
     */
    public static Builder of(long max, CompanionWishes wishes) {
        return new Builder(max, wishes);
    }

    @Override
    public Permission permission() {
        return PairingRights.OFFER;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. Not thread-safe. */
    public static final class Builder {
        private final long max;
        private final CompanionWishes wishes;
        private @Nullable Id<Person> volunteer;

        private Builder(long max, CompanionWishes wishes) {
            this.max = max;
            this.wishes = wishes;
        }

        /**
         * Says whom staff say it of.
         *
         * @param value who, null for oneself
         * @return this
         */
        public Builder volunteer(@Nullable Id<Person> value) {
            this.volunteer = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public SetCompanion build() {
            return new SetCompanion(volunteer, max, wishes);
        }
    }
}

package org.commonhall.volunteering.volunteer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Changes what the register knows of a volunteer; what is null stays as it is.
 * The seen version is that of the volunteer.
 * Fill in the builder of {@link #of}.
 *
 * @param volunteer which volunteer
 * @param status whether the volunteer signs up, rests or has left
 * @param number the national number of the volunteer
 * @param skills what the volunteer can do; blank for nothing any more
 * @param emergencyContact whom to call if something happens; blank for nobody any more
 */
public record ChangeVolunteer(
        @NotNull Id<Volunteer> volunteer,
        @Nullable VolunteerStatus status,

        @Personal("volunteer") @Size(min = 1, max = 40) @Nullable String number,

        @Personal("volunteer") @Size(max = 400) @Nullable String skills,
        @Personal("volunteer") @Size(max = 200) @Nullable String emergencyContact)
        implements Command {

    /**
     * Begins a change that leaves everything as it is.
     *
     * @param volunteer which volunteer
     * @return a builder
     */
    public static Builder of(Id<Volunteer> volunteer) {
        return new Builder(volunteer);
    }

    @Override
    public Permission permission() {
        return VolunteerRights.CHANGE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Collects a change. Not thread-safe. */
    public static final class Builder {
        private final Id<Volunteer> volunteer;
        private @Nullable VolunteerStatus status;
        private @Nullable String number;
        private @Nullable String skills;
        private @Nullable String emergencyContact;

        private Builder(Id<Volunteer> volunteer) {
            this.volunteer = volunteer;
        }

        /**
         * Says where the volunteer stands.
         *
         * @param value the standing, null to leave it
         * @return this
         */
        public Builder status(@Nullable VolunteerStatus value) {
            this.status = value;
            return this;
        }

        /**
         * Gives the national number.
         *
         * @param value the number, null to leave it
         * @return this
         */
        public Builder number(@Nullable String value) {
            this.number = value;
            return this;
        }

        /**
         * Says what the volunteer can do.
         *
         * @param value the words, blank for nothing any more, null to leave them
         * @return this
         */
        public Builder skills(@Nullable String value) {
            this.skills = value;
            return this;
        }

        /**
         * Says whom to call if something happens.
         *
         * @param value who and how, blank for nobody any more, null to leave it
         * @return this
         */
        public Builder emergencyContact(@Nullable String value) {
            this.emergencyContact = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public ChangeVolunteer build() {
            return new ChangeVolunteer(volunteer, status, number, skills, emergencyContact);
        }
    }
}

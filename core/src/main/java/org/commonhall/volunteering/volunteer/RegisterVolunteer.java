package org.commonhall.volunteering.volunteer;

import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Puts somebody on the register of volunteers. Fill in the builder of {@link #of}.
 *
 * @param programme for which programme staff register somebody, null for oneself
 * @param person whom staff register, null for oneself
 * @param number the national number of the volunteer, null if there is none
 * @param skills what the volunteer can do, null for nothing said
 * @param emergencyContact whom to call if something happens, null for nobody
 */
public record RegisterVolunteer(
        @Nullable Id<Programme> programme,
        @Nullable Id<Person> person,

        @Personal("volunteer") @Size(min = 1, max = 40) @Nullable String number,

        @Personal("volunteer") @Size(max = 400) @Nullable String skills,
        @Personal("volunteer") @Size(max = 200) @Nullable String emergencyContact)
        implements Command {

    /**
     * Begins to register oneself.
     *
     * @return a builder with everything at its default
     */
    public static Builder of() {
        return new Builder();
    }

    @Override
    public Permission permission() {
        return person == null ? VolunteerRights.REGISTER : VolunteerRights.REGISTER_OTHERS;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Collects a registration. Not thread-safe. */
    public static final class Builder {
        private @Nullable Id<Programme> programme;
        private @Nullable Id<Person> person;
        private @Nullable String number;
        private @Nullable String skills;
        private @Nullable String emergencyContact;

        private Builder() {}

        /**
         * Says whom staff register.
         *
         * @param value who
         * @param whose for which programme of theirs
         * @return this
         */
        public Builder person(Id<Person> value, Id<Programme> whose) {
            this.person = value;
            this.programme = whose;
            return this;
        }

        /**
         * Gives the national number.
         *
         * @param value the number, null if there is none
         * @return this
         */
        public Builder number(@Nullable String value) {
            this.number = value;
            return this;
        }

        /**
         * Says what the volunteer can do.
         *
         * @param value the words, null for nothing said
         * @return this
         */
        public Builder skills(@Nullable String value) {
            this.skills = value;
            return this;
        }

        /**
         * Says whom to call if something happens.
         *
         * @param value who and how, null for nobody
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
        public RegisterVolunteer build() {
            return new RegisterVolunteer(programme, person, number, skills, emergencyContact);
        }
    }
}

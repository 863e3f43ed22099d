package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Names who answers for a volunteer's pairings of a programme, instead of whoever did before. Fill in the builder of {@link #of}.
 *
 * @param programme in which programme
 * @param volunteer for whom
 * @param supervisor who answers
 * @param deputy who answers while the supervisor is away or silent, null for nobody
 */
public record SuperviseVolunteer(
        @NotNull Id<Programme> programme,
        @NotNull Id<Person> volunteer,
        @NotNull Id<Person> supervisor,
        @Nullable Id<Person> deputy)
        implements Command {

    /**
     * Begins without a deputy.
     *
     * @param programme in which programme
     * @param volunteer for whom
     * @param supervisor who answers
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<Programme> programme, Id<Person> volunteer, Id<Person> supervisor) {
        return new Builder(programme, volunteer, supervisor);
    }

    @Override
    public Permission permission() {
        return PairingRights.COORDINATE;
    }

    /** Gathers what is optional; prints nothing, because values are personal. Not thread-safe. */
    public static final class Builder {
        private final Id<Programme> programme;
        private final Id<Person> volunteer;
        private final Id<Person> supervisor;
        private @Nullable Id<Person> deputy;

        private Builder(Id<Programme> programme, Id<Person> volunteer, Id<Person> supervisor) {
            this.programme = programme;
            this.volunteer = volunteer;
            this.supervisor = supervisor;
        }

        /**
         * Says who answers while the supervisor is away or silent.
         *
         * @param value who, null for nobody
         * @return this
         */
        public Builder deputy(@Nullable Id<Person> value) {
            this.deputy = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public SuperviseVolunteer build() {
            return new SuperviseVolunteer(programme, volunteer, supervisor, deputy);
        }
    }
}

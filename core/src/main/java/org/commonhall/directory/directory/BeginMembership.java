package org.commonhall.directory.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Says that a person belongs to an organization.
 * Fill in the builder of {@link #of}.
 *
 * @param person the person
 * @param organization the organization
 * @param kind as what
 * @param title what the person does there, null if nothing special
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null while it lasts
 */
public record BeginMembership(
        @NotNull Id<Person> person,
        @NotNull Id<Organization> organization,
        @NotNull Membership.Kind kind,
        @Personal("contact") @Size(max = 100) @Nullable String title,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param person the person
     * @param organization the organization
     * @param kind as what
     * @param startsOn the first day
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(
            Id<Person> person, Id<Organization> organization, Membership.Kind kind, LocalDate startsOn) {
        return new Builder(person, organization, kind, startsOn);
    }

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Person> person;
        private final Id<Organization> organization;
        private final Membership.Kind kind;
        private @Nullable String title;
        private final LocalDate startsOn;
        private @Nullable LocalDate endsOn;

        private Builder(Id<Person> person, Id<Organization> organization, Membership.Kind kind, LocalDate startsOn) {
            this.person = person;
            this.organization = organization;
            this.kind = kind;
            this.startsOn = startsOn;
        }

        /**
         * Sets {@code title}.
         *
         * @param title what the person does there, null if nothing special
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets {@code endsOn}.
         *
         * @param endsOn the first day it no longer holds, null while it lasts
         * @return this builder
         */
        public Builder endsOn(@Nullable LocalDate endsOn) {
            this.endsOn = endsOn;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public BeginMembership build() {
            return new BeginMembership(person, organization, kind, title, startsOn, endsOn);
        }
    }
}

package org.commonhall.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Records that something from elsewhere counts as a qualification, or that somebody was checked. Somebody else than the
 * person has looked at what was shown.
 * Fill in the builder of {@link #of}.
 *
 * @param person who has it
 * @param code the code that rules ask for
 * @param check whether it is a check of the person, not an equivalent
 * @param issuer which organization vouches for it
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, or null
 * @param source what was shown
 */
public record RecordEquivalent(
        @NotNull Id<Person> person,
        @NotBlank @Size(max = 40) @Pattern(regexp = CODE) String code,
        boolean check,
        @NotNull Id<Organization> issuer,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Personal("credential") @NotBlank @Size(max = 400) String source)
        implements Command {
    private static final String CODE = "[a-z][a-z0-9_-]*(\\.[a-z0-9_-]+)*";

    /**
     * An equivalent without end.
     *
     * @param person who has it
     * @param code the code that rules ask for
     * @param issuer which organization vouches for it
     * @param startsOn the first day
     * @param source what was shown
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(
            Id<Person> person, String code, Id<Organization> issuer, LocalDate startsOn, String source) {
        return new Builder(person, code, issuer, startsOn, source);
    }

    @Override
    public Permission permission() {
        return CredentialRights.QUALIFY;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Person> person;
        private final String code;
        private final Id<Organization> issuer;
        private final LocalDate startsOn;
        private final String source;
        private boolean check;
        private @Nullable LocalDate endsOn;

        private Builder(Id<Person> person, String code, Id<Organization> issuer, LocalDate startsOn, String source) {
            this.person = person;
            this.code = code;
            this.issuer = issuer;
            this.startsOn = startsOn;
            this.source = source;
        }

        /**
         * Sets {@code check}.
         *
         * @param check whether it is a check of the person, not an equivalent
         * @return this builder
         */
        public Builder check(boolean check) {
            this.check = check;
            return this;
        }

        /**
         * Sets {@code endsOn}.
         *
         * @param endsOn the first day it no longer holds, or null
         * @return this builder
         */
        public Builder endsOn(@Nullable LocalDate endsOn) {
            this.endsOn = endsOn;
            return this;
        }

        /**
         * Makes the command.
         *
         * @return the command
         */
        public RecordEquivalent build() {
            return new RecordEquivalent(person, code, check, issuer, startsOn, endsOn, source);
        }
    }
}

package org.commonhall.directory.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person.
 * Fill in the builder of {@link #of}.
 *
 * @param name how the person wants to be called
 * @param phone where to call, null if not given
 * @param email where to write, null if not given
 * @param address where the person lives, null if not given
 * @param birthDate the day of birth, null if not given
 * @param locale the language to write in as a BCP 47 tag, null if not given
 */
public record PersonDetails(
        @Personal("contact") @NotBlank @Size(max = 100) String name,
        @Personal("contact") @Size(max = 40) @Nullable String phone,

        @Personal("contact") @Email @Size(max = 200) @Nullable String email,

        @Personal("contact") @Size(max = 300) @Nullable String address,
        @Personal("eligibility") @Nullable LocalDate birthDate,
        @Size(max = 35) @Nullable String locale) {

    /**
     * Begins the record with what it needs.
     *
     * @param name how the person wants to be called
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(String name) {
        return new Builder(name);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final String name;
        private @Nullable String phone;
        private @Nullable String email;
        private @Nullable String address;
        private @Nullable LocalDate birthDate;
        private @Nullable String locale;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Sets {@code phone}.
         *
         * @param phone where to call, null if not given
         * @return this builder
         */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return this;
        }

        /**
         * Sets {@code email}.
         *
         * @param email where to write, null if not given
         * @return this builder
         */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /**
         * Sets {@code address}.
         *
         * @param address where the person lives, null if not given
         * @return this builder
         */
        public Builder address(@Nullable String address) {
            this.address = address;
            return this;
        }

        /**
         * Sets {@code birthDate}.
         *
         * @param birthDate the day of birth, null if not given
         * @return this builder
         */
        public Builder birthDate(@Nullable LocalDate birthDate) {
            this.birthDate = birthDate;
            return this;
        }

        /**
         * Sets {@code locale}.
         *
         * @param locale the language to write in as a BCP 47 tag, null if not given
         * @return this builder
         */
        public Builder locale(@Nullable String locale) {
            this.locale = locale;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public PersonDetails build() {
            return new PersonDetails(name, phone, email, address, birthDate, locale);
        }
    }
}

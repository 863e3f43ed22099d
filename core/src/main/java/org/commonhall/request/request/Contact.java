package org.commonhall.request.request;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a requester, and what only the desk and the lead unit need to know.
 * Fill in the builder of {@link #of}.
 *
 * @param name how the requester wants to be called, or null
 * @param phone where to call, or null
 * @param email where to write, or null
 * @param details what is not for the public, or null
 */
public record Contact(
        @Personal("contact") @Size(max = 100) @Nullable String name,
        @Personal("contact") @Size(max = 40) @Nullable String phone,

        @Personal("contact") @Size(max = 254) @Email @Nullable String email,

        @Personal("request") @Size(max = 4000) @Nullable String details) {
    /**
     * Begins a contact.
     *
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of() {
        return new Builder();
    }

    /** Nothing said. */
    public static final Contact NONE = new Contact(null, null, null, null);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String phone;
        private @Nullable String email;
        private @Nullable String details;

        private Builder() {}

        /**
         * Sets {@code name}.
         *
         * @param name how the requester wants to be called, or null
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@code phone}.
         *
         * @param phone where to call, or null
         * @return this builder
         */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return this;
        }

        /**
         * Sets {@code email}.
         *
         * @param email where to write, or null
         * @return this builder
         */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /**
         * Sets {@code details}.
         *
         * @param details what is not for the public, or null
         * @return this builder
         */
        public Builder details(@Nullable String details) {
            this.details = details;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public Contact build() {
            return new Contact(name, phone, email, details);
        }
    }
}

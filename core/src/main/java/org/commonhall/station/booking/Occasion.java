package org.commonhall.station.booking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What a room is booked for (用途).
 * Fill in the builder of {@link #of}.
 *
 * @param title in words, or null
 * @param purpose the code that chooses its gaps, or null
 * @param attendees how many people come
 */
public record Occasion(
        @Personal("booking") @Size(max = 200) @Nullable String title,

        @Size(max = 40) @Nullable String purpose,
        @Min(1) @Max(100_000) long attendees) {

    /**
     * Begins the record with what it needs.
     *
     * @param attendees how many people come
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(long attendees) {
        return new Builder(attendees);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final long attendees;
        private @Nullable String title;
        private @Nullable String purpose;

        private Builder(long attendees) {
            this.attendees = attendees;
        }

        /**
         * Sets {@code title}.
         *
         * @param title in words, or null
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets {@code purpose}.
         *
         * @param purpose the code that chooses its gaps, or null
         * @return this builder
         */
        public Builder purpose(@Nullable String purpose) {
            this.purpose = purpose;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public Occasion build() {
            return new Occasion(title, purpose, attendees);
        }
    }
}

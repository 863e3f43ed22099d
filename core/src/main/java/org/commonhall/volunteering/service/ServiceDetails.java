package org.commonhall.volunteering.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of service. Fill in the builder of {@link #of}. Immutable.
 *
 * @param from from when
 * @param until until when
 * @param pauseMinutes how long the breaks were
 * @param content what was done; nobody's name
 * @param place where, in words
 * @param recipient which organization it was done for
 * @param recipientKind what sort of people it was done for, such as {@code elders}; nobody's name
 * @param statement why it was as it says; needed where nobody checked in and out, and for more than the shift
 */
public record ServiceDetails(
        @NotNull Instant from,
        @NotNull Instant until,
        @Min(0) @Max(1440) long pauseMinutes,
        @NotBlank @Size(max = 200) String content,
        @Size(min = 1, max = 200) @Nullable String place,
        @Nullable Id<Organization> recipient,
        @Size(min = 1, max = 40) @Nullable String recipientKind,

        @Personal("service") @Size(min = 1, max = 400) @Nullable String statement) {

    /**
     * Begins a description without breaks.
     *
     * @param from from when
     * @param until until when
     * @param content what was done; nobody's name
     * @return a builder
     */
    public static Builder of(Instant from, Instant until, String content) {
        return new Builder(from, until, content);
    }

    Duration pause() {
        return Duration.ofMinutes(pauseMinutes);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Collects a description. Not thread-safe. */
    public static final class Builder {
        private final Instant from;
        private final Instant until;
        private final String content;
        private long pauseMinutes;
        private @Nullable String place;
        private @Nullable Id<Organization> recipient;
        private @Nullable String recipientKind;
        private @Nullable String statement;

        private Builder(Instant from, Instant until, String content) {
            this.from = from;
            this.until = until;
            this.content = content;
        }

        /**
         * Says how long the breaks were.
         *
         * @param value the minutes
         * @return this
         */
        public Builder pauseMinutes(long value) {
            this.pauseMinutes = value;
            return this;
        }

        /**
         * Says where it was.
         *
         * @param value the place, null for nothing said
         * @return this
         */
        public Builder place(@Nullable String value) {
            this.place = value;
            return this;
        }

        /**
         * Says which organization it was done for.
         *
         * @param value the organization, null for none
         * @return this
         */
        public Builder recipient(@Nullable Id<Organization> value) {
            this.recipient = value;
            return this;
        }

        /**
         * Says what sort of people it was done for.
         *
         * @param value such as {@code elders}, null for nothing said
         * @return this
         */
        public Builder recipientKind(@Nullable String value) {
            this.recipientKind = value;
            return this;
        }

        /**
         * Says why it was as it says.
         *
         * @param value the words, null for nothing said
         * @return this
         */
        public Builder statement(@Nullable String value) {
            this.statement = value;
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the description
         */
        public ServiceDetails build() {
            return new ServiceDetails(from, until, pauseMinutes, content, place, recipient, recipientKind, statement);
        }
    }
}

package org.commonhall.volunteering.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Rates service that was verified, once. Fill in the builder of {@link #of}.
 *
 * @param service which record
 * @param stars one to five
 * @param words what one says of it, null for nothing
 */
public record RateService(
        @NotNull Id<ServiceRecord> service,
        @Min(1) @Max(5) long stars,

        @Personal("service") @Size(min = 1, max = 400) @Nullable String words)
        implements Command {

    /**
     * Begins a rating without words.
     *
     * @param service which record
     * @param stars one to five
     * @return a builder
     */
    public static Builder of(Id<ServiceRecord> service, long stars) {
        return new Builder(service, stars);
    }

    @Override
    public Permission permission() {
        return ServiceRights.RATE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Collects a rating. Not thread-safe. */
    public static final class Builder {
        private final Id<ServiceRecord> service;
        private final long stars;
        private @Nullable String words;

        private Builder(Id<ServiceRecord> service, long stars) {
            this.service = service;
            this.stars = stars;
        }

        /**
         * Says more of it.
         *
         * @param value the words, null for none
         * @return this
         */
        public Builder words(@Nullable String value) {
            this.words = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public RateService build() {
            return new RateService(service, stars, words);
        }
    }
}

package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An earlier request about the same matter.
 * Fill in the builder of {@link #of}.
 *
 * @param request which
 * @param newFacts what is new since then; without it an earlier answer stands
 */
public record Earlier(
        @NotNull Id<ServiceRequest> request,
        @Personal("request") @Size(max = 4000) @Nullable String newFacts) {
    /**
     * Begins the record with what it needs.
     *
     * @param request which
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request) {
        return new Builder(request);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private @Nullable String newFacts;

        private Builder(Id<ServiceRequest> request) {
            this.request = request;
        }

        /**
         * Sets {@code newFacts}.
         *
         * @param newFacts what is new since then; without it an earlier answer stands
         * @return this builder
         */
        public Builder newFacts(@Nullable String newFacts) {
            this.newFacts = newFacts;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public Earlier build() {
            return new Earlier(request, newFacts);
        }
    }
}

package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The requester asks for a review of the answer. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param code the tracking code of somebody without an account, or null
 * @param grounds why the answer is wrong
 */
public record AskReview(
        @NotNull Id<ServiceRequest> request,
        @Size(max = 40) @Nullable String code,
        @Personal("request") @NotBlank @Size(max = 4000) String grounds)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param grounds why the answer is wrong
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request, String grounds) {
        return new Builder(request, grounds);
    }

    @Override
    public Permission permission() {
        return RequestAction.ASK_REVIEW.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private final String grounds;
        private @Nullable String code;

        private Builder(Id<ServiceRequest> request, String grounds) {
            this.request = request;
            this.grounds = grounds;
        }

        /**
         * Sets {@code code}.
         *
         * @param code the tracking code of somebody without an account, or null
         * @return this builder
         */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public AskReview build() {
            return new AskReview(request, code, grounds);
        }
    }
}

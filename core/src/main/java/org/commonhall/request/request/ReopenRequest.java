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
 * The requester brings new facts after closing. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param code the tracking code of somebody without an account, or null
 * @param newFacts what is new
 */
public record ReopenRequest(
        @NotNull Id<ServiceRequest> request,
        @Size(max = 40) @Nullable String code,
        @Personal("request") @NotBlank @Size(max = 4000) String newFacts)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param newFacts what is new
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request, String newFacts) {
        return new Builder(request, newFacts);
    }

    @Override
    public Permission permission() {
        return RequestAction.REOPEN.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private final String newFacts;
        private @Nullable String code;

        private Builder(Id<ServiceRequest> request, String newFacts) {
            this.request = request;
            this.newFacts = newFacts;
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
        public ReopenRequest build() {
            return new ReopenRequest(request, code, newFacts);
        }
    }
}

package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit stops the clock for a typed reason until a moment. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param reason a code of the policy's reasons
 * @param until when it ends by itself, at most a year ahead
 * @param note a note for the staff, or null
 */
public record PauseRequest(
        @NotNull Id<ServiceRequest> request,
        @NotBlank @Size(max = 40) String reason,
        @NotNull Instant until,
        @Personal("request") @Size(max = 4000) @Nullable String note)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param reason a code of the policy's reasons
     * @param until when it ends by itself, at most a year ahead
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request, String reason, Instant until) {
        return new Builder(request, reason, until);
    }

    @Override
    public Permission permission() {
        return RequestAction.PAUSE.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private final String reason;
        private final Instant until;
        private @Nullable String note;

        private Builder(Id<ServiceRequest> request, String reason, Instant until) {
            this.request = request;
            this.reason = reason;
            this.until = until;
        }

        /**
         * Sets {@code note}.
         *
         * @param note a note for the staff, or null
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public PauseRequest build() {
            return new PauseRequest(request, reason, until, note);
        }
    }
}

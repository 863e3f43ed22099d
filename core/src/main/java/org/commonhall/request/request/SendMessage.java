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
 * A requester writes to the staff: more about the matter, or that it takes too long. Where the catalogue promises a
 * reply, the update clock runs from the last message to the next word to the requester. The seen version is that of the
 * request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param code the tracking code of somebody without an account, or null
 * @param text the words, at most 4,000 characters
 */
public record SendMessage(
        @NotNull Id<ServiceRequest> request,
        @Size(max = 40) @Nullable String code,
        @Personal("request") @NotBlank @Size(max = 4000) String text)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param text the words, at most 4,000 characters
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request, String text) {
        return new Builder(request, text);
    }

    @Override
    public Permission permission() {
        return RequestAction.MESSAGE.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private final String text;
        private @Nullable String code;

        private Builder(Id<ServiceRequest> request, String text) {
            this.request = request;
            this.text = text;
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
        public SendMessage build() {
            return new SendMessage(request, code, text);
        }
    }
}

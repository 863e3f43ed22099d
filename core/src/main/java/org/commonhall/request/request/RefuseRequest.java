package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The desk does not accept a request. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param reason the reason of the closed list
 * @param channel the right channel; needed unless an earlier result stands
 * @param earlier the request whose result stands, for {@link RefusalReason#SAME_MATTER}
 * @param text what the requester is told besides, or null
 */
public record RefuseRequest(
        @NotNull Id<ServiceRequest> request,
        @NotNull RefusalReason reason,
        @Size(max = 200) @Nullable String channel,
        @Nullable Id<ServiceRequest> earlier,
        @Personal("request") @Size(max = 4000) @Nullable String text)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param reason the reason of the closed list
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request, RefusalReason reason) {
        return new Builder(request, reason);
    }

    @Override
    public Permission permission() {
        return RequestAction.REFUSE.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private final RefusalReason reason;
        private @Nullable String channel;
        private @Nullable Id<ServiceRequest> earlier;
        private @Nullable String text;

        private Builder(Id<ServiceRequest> request, RefusalReason reason) {
            this.request = request;
            this.reason = reason;
        }

        /**
         * Sets {@code channel}.
         *
         * @param channel the right channel; needed unless an earlier result stands
         * @return this builder
         */
        public Builder channel(@Nullable String channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Sets {@code earlier}.
         *
         * @param earlier the request whose result stands, for {@link RefusalReason#SAME_MATTER}
         * @return this builder
         */
        public Builder earlier(@Nullable Id<ServiceRequest> earlier) {
            this.earlier = earlier;
            return this;
        }

        /**
         * Sets {@code text}.
         *
         * @param text what the requester is told besides, or null
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public RefuseRequest build() {
            return new RefuseRequest(request, reason, channel, earlier, text);
        }
    }
}

package org.commonhall.request.request;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A step that needs nothing but the will to take it: signing, contact, resuming, escalating, deciding on a return. The
 * seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param action one of {@link #ACTIONS}
 * @param note a note for the staff, or null
 */
public record RequestStep(
        @NotNull Id<ServiceRequest> request,
        @NotNull RequestAction action,
        @Personal("request") @Size(max = 4000) @Nullable String note)
        implements RequestCommand {
    /** The steps there are. */
    public static final ImmutableSet<RequestAction> ACTIONS = Sets.immutableEnumSet(
            RequestAction.SIGN,
            RequestAction.CONTACT,
            RequestAction.RESUME,
            RequestAction.ESCALATE,
            RequestAction.UPHOLD_RETURN,
            RequestAction.DENY_RETURN);

    /**
     * A step without a note.
     *
     * @param request which request
     * @param action one of {@link #ACTIONS}
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request, RequestAction action) {
        return new Builder(request, action);
    }

    @Override
    public Permission permission() {
        return action.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private final RequestAction action;
        private @Nullable String note;

        private Builder(Id<ServiceRequest> request, RequestAction action) {
            this.request = request;
            this.action = action;
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
        public RequestStep build() {
            return new RequestStep(request, action, note);
        }
    }
}

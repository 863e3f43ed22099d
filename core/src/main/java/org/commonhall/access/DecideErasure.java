package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Approves and does an erasure, or refuses it. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request the request
 * @param approved whether the data are erased
 * @param reason why it is refused, kept with the request; null for nothing said
 */
public record DecideErasure(
        @NotNull Id<PersonalDataRequest> request,
        boolean approved,
        @Personal("privacy") @Size(max = 400) @Nullable String reason)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param request the request
     * @param approved whether the data are erased
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<PersonalDataRequest> request, boolean approved) {
        return new Builder(request, approved);
    }

    @Override
    public Permission permission() {
        return AccessRights.DECIDE_ERASURE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<PersonalDataRequest> request;
        private final boolean approved;
        private @Nullable String reason;

        private Builder(Id<PersonalDataRequest> request, boolean approved) {
            this.request = request;
            this.approved = approved;
        }

        /**
         * Sets {@code reason}.
         *
         * @param reason why it is refused, kept with the request; null for nothing said
         * @return this builder
         */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public DecideErasure build() {
            return new DecideErasure(request, approved, reason);
        }
    }
}

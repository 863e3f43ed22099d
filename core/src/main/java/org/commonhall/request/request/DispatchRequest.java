package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The desk hands a request to a lead unit and, if need be, to units that help. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param unit the lead unit, null for the catalogue's route or the present one
 * @param designated whether the unit may not return it
 * @param assistants units that help
 * @param note a note for the staff, or null
 */
public record DispatchRequest(
        @NotNull Id<ServiceRequest> request,
        @Nullable Id<Organization> unit,
        boolean designated,
        @NotNull @Size(max = 20) List<@NotNull Id<Organization>> assistants,
        @Personal("request") @Size(max = 4000) @Nullable String note)
        implements RequestCommand {

    /**
     * Copies the assistants.
     *
     * @param request which request
     * @param unit the lead unit
     * @param designated whether the unit may not return it
     * @param assistants units that help
     * @param note a note for the staff
     */
    public DispatchRequest {
        assistants = Copies.list(assistants);
    }

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request) {
        return new Builder(request);
    }

    @Override
    public Permission permission() {
        return RequestAction.DISPATCH.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private @Nullable Id<Organization> unit;
        private boolean designated;
        private List<Id<Organization>> assistants = List.of();
        private @Nullable String note;

        private Builder(Id<ServiceRequest> request) {
            this.request = request;
        }

        /**
         * Sets {@code unit}.
         *
         * @param unit the lead unit, null for the catalogue's route or the present one
         * @return this builder
         */
        public Builder unit(@Nullable Id<Organization> unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Sets {@code designated}.
         *
         * @param designated whether the unit may not return it
         * @return this builder
         */
        public Builder designated(boolean designated) {
            this.designated = designated;
            return this;
        }

        /**
         * Sets {@code assistants}.
         *
         * @param assistants units that help
         * @return this builder
         */
        public Builder assistants(List<Id<Organization>> assistants) {
            this.assistants = assistants;
            return this;
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
        public DispatchRequest build() {
            return new DispatchRequest(request, unit, designated, assistants, note);
        }
    }
}

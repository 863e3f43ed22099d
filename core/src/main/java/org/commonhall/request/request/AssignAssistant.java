package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The desk asks a unit to help the lead. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param unit the unit
 * @param task what it is asked to do, or null
 * @param dueAt until when, or null
 */
public record AssignAssistant(
        @NotNull Id<ServiceRequest> request,
        @NotNull Id<Organization> unit,
        @Personal("request") @Size(max = 400) @Nullable String task,
        @Nullable Instant dueAt)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param unit the unit
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request, Id<Organization> unit) {
        return new Builder(request, unit);
    }

    @Override
    public Permission permission() {
        return RequestAction.ASSIST.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private final Id<Organization> unit;
        private @Nullable String task;
        private @Nullable Instant dueAt;

        private Builder(Id<ServiceRequest> request, Id<Organization> unit) {
            this.request = request;
            this.unit = unit;
        }

        /**
         * Sets {@code task}.
         *
         * @param task what it is asked to do, or null
         * @return this builder
         */
        public Builder task(@Nullable String task) {
            this.task = task;
            return this;
        }

        /**
         * Sets {@code dueAt}.
         *
         * @param dueAt until when, or null
         * @return this builder
         */
        public Builder dueAt(@Nullable Instant dueAt) {
            this.dueAt = dueAt;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public AssignAssistant build() {
            return new AssignAssistant(request, unit, task, dueAt);
        }
    }
}

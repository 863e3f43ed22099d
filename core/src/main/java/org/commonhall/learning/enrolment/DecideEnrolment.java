package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Accepts or refuses an enrolment that waits for a decision.
 * The seen version is that of the enrolment.
 * Fill in the builder of {@link #of}.
 *
 * @param enrolment which enrolment
 * @param accept whether it is accepted
 * @param reason why not; needed for a refusal
 */
public record DecideEnrolment(
        @NotNull Id<Enrolment> enrolment,
        boolean accept,
        @Personal("course") @Size(max = 400) @Nullable String reason) implements Command {

    /**
     * Begins a decision.
     *
     * @param enrolment which enrolment
     * @param accept whether it is accepted
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<Enrolment> enrolment, boolean accept) {
        return new Builder(enrolment, accept);
    }

    @Override
    public Permission permission() {
        return EnrolmentRights.DECIDE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Enrolment> enrolment;
        private final boolean accept;
        private @Nullable String reason;

        private Builder(Id<Enrolment> enrolment, boolean accept) {
            this.enrolment = enrolment;
            this.accept = accept;
        }

        /**
         * Sets {@code reason}.
         *
         * @param reason why not; needed for a refusal
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
        public DecideEnrolment build() {
            return new DecideEnrolment(enrolment, accept, reason);
        }
    }
}

package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A step of one seat: {@link SeatAction#CONFIRM}, {@link SeatAction#DECLINE}, {@link SeatAction#SUSPEND},
 * {@link SeatAction#REINSTATE} or {@link SeatAction#NAME_ROLE}. The seen version is that of
 * the committee.
 * Fill in the builder of {@link #of}.
 *
 * @param committee which committee
 * @param seat which seat
 * @param action what
 * @param text why it is suspended, or the role; null otherwise
 */
public record SeatStep(
        @NotNull Id<Committee> committee,
        @NotNull Id<Seat> seat,
        @NotNull SeatAction action,
        @Personal("seat") @Size(max = 400) @Nullable String text)
        implements CommitteeCommand {

    /**
     * Takes a step without a text.
     *
     * @param committee which committee
     * @param seat which seat
     * @param action what
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Committee> committee, Id<Seat> seat, SeatAction action) {
        return new Builder(committee, seat, action);
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
        private final Id<Committee> committee;
        private final Id<Seat> seat;
        private final SeatAction action;
        private @Nullable String text;

        private Builder(Id<Committee> committee, Id<Seat> seat, SeatAction action) {
            this.committee = committee;
            this.seat = seat;
            this.action = action;
        }

        /**
         * Sets {@code text}.
         *
         * @param text why it is suspended, or the role; null otherwise
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
        public SeatStep build() {
            return new SeatStep(committee, seat, action, text);
        }
    }
}

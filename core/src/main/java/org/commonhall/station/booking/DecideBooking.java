package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Accepts or refuses a pre-booking. Accepting one rejects those that no longer fit beside it.
 * The seen version is that of the booking.
 * Fill in the builder of {@link #of}.
 *
 * @param booking which booking
 * @param accept whether it is accepted
 * @param reason why it is refused, needed for that
 */
public record DecideBooking(
        @NotNull Id<Booking> booking,
        boolean accept,
        @Personal("booking") @Size(max = 400) @Nullable String reason) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param booking which booking
     * @param accept whether it is accepted
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Booking> booking, boolean accept) {
        return new Builder(booking, accept);
    }

    @Override
    public Permission permission() {
        return BookingRights.DECIDE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Booking> booking;
        private final boolean accept;
        private @Nullable String reason;

        private Builder(Id<Booking> booking, boolean accept) {
            this.booking = booking;
            this.accept = accept;
        }

        /**
         * Sets {@code reason}.
         *
         * @param reason why it is refused, needed for that
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
        public DecideBooking build() {
            return new DecideBooking(booking, accept, reason);
        }
    }
}

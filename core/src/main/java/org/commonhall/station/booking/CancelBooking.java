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
 * Gives a booking up.
 * The seen version is that of the booking.
 * Fill in the builder of {@link #of}.
 *
 * @param booking which booking
 * @param reason why, or null
 */
public record CancelBooking(
        @NotNull Id<Booking> booking,
        @Personal("booking") @Size(max = 400) @Nullable String reason) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param booking which booking
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Booking> booking) {
        return new Builder(booking);
    }

    @Override
    public Permission permission() {
        return BookingRights.CANCEL;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Booking> booking;
        private @Nullable String reason;

        private Builder(Id<Booking> booking) {
            this.booking = booking;
        }

        /**
         * Sets {@code reason}.
         *
         * @param reason why, or null
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
        public CancelBooking build() {
            return new CancelBooking(booking, reason);
        }
    }
}

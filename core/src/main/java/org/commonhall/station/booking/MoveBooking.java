package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Moves a booking to another time, or to another room of the station.
 * The seen version is that of the booking.
 * Fill in the builder of {@link #of}.
 *
 * @param booking which booking
 * @param from the beginning, on the room's wall clock
 * @param to the end, on the room's wall clock
 * @param room to which room, null for the one it has
 * @param reason why; staff who move what belongs to something else must say
 */
public record MoveBooking(
        @NotNull Id<Booking> booking,
        @NotNull LocalDateTime from,
        @NotNull LocalDateTime to,
        @Nullable Id<BookableRoom> room,
        @Personal("booking") @Size(max = 400) @Nullable String reason)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param booking which booking
     * @param from the beginning, on the room's wall clock
     * @param to the end, on the room's wall clock
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Booking> booking, LocalDateTime from, LocalDateTime to) {
        return new Builder(booking, from, to);
    }

    @Override
    public Permission permission() {
        return BookingRights.MOVE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Booking> booking;
        private final LocalDateTime from;
        private final LocalDateTime to;
        private @Nullable Id<BookableRoom> room;
        private @Nullable String reason;

        private Builder(Id<Booking> booking, LocalDateTime from, LocalDateTime to) {
            this.booking = booking;
            this.from = from;
            this.to = to;
        }

        /**
         * Sets {@code room}.
         *
         * @param room to which room, null for the one it has
         * @return this builder
         */
        public Builder room(@Nullable Id<BookableRoom> room) {
            this.room = room;
            return this;
        }

        /**
         * Sets {@code reason}.
         *
         * @param reason why; staff who move what belongs to something else must say
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
        public MoveBooking build() {
            return new MoveBooking(booking, from, to, room, reason);
        }
    }
}

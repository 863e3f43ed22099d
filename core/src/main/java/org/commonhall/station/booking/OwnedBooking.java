package org.commonhall.station.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * What another capability sees of a booking that it made for something of its own.
 *
 * @param id the identity
 * @param owner what it is for
 * @param room the room
 * @param status where it stands
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param reason why it came to nothing, absent while it stands
 * @param kept the same as text, which {@link #reason(String)} reads again
 */
public record OwnedBooking(
        Id<Booking> id,
        UUID owner,
        Id<BookableRoom> room,
        BookingStatus status,
        Instant startsAt,
        Instant endsAt,
        @Nullable Explanation reason,
        @Nullable String kept) {

    static OwnedBooking of(Booking booking) {
        return new OwnedBooking(
                booking.id(),
                Objects.requireNonNull(booking.owner()),
                booking.room(),
                booking.status(),
                booking.startsAt(),
                booking.endsAt(),
                BookingReasons.read(booking.reason()),
                booking.reason());
    }

    /**
     * Reads why a booking came to nothing.
     *
     * @param kept the reason as text
     * @return the reason in the reader's language
     */
    public static Explanation reason(String kept) {
        return Objects.requireNonNull(BookingReasons.read(kept));
    }

    /**
     * Says whether it stands, or waits for a decision of the staff.
     *
     * @return false once it was skipped, rejected or cancelled
     */
    public boolean stands() {
        return status.date() == SeriesDateState.VALID;
    }
}

package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Gives a booking up.
 * The seen version is that of the booking.
 * Fill in the builder of {@link #of}.
 *
 * @param booking which booking
 * @param reason why, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record CancelBooking(
        @NotNull Id<Booking> booking,
        @Size(max = 400) @Nullable String reason) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param booking which booking
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static CancelBookingBuilder of(Id<Booking> booking) {
        return CancelBookingBuilder.builder().booking(booking);
    }

    @Override
    public Permission permission() {
        return BookingRights.CANCEL;
    }
}

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
 * Accepts or refuses a pre-booking. Accepting one rejects those that no longer fit beside it.
 * The seen version is that of the booking.
 * Fill in the builder of {@link #of}.
 *
 * @param booking which booking
 * @param accept whether it is accepted
 * @param reason why it is refused, needed for that
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DecideBooking(
        @NotNull Id<Booking> booking,
        boolean accept,
        @Size(max = 400) @Nullable String reason) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param booking which booking
     * @param accept whether it is accepted
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static DecideBookingBuilder of(Id<Booking> booking, boolean accept) {
        return DecideBookingBuilder.builder().booking(booking).accept(accept);
    }

    @Override
    public Permission permission() {
        return BookingRights.DECIDE;
    }
}

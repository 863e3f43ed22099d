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
 * Says that the users of a booking are there.
 * The seen version is that of the booking.
 * Fill in the builder of {@link #of}.
 *
 * @param booking which booking
 * @param code the code posted in the room; staff need none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record CheckIn(
        @NotNull Id<Booking> booking,
        @Size(max = 20) @Nullable String code) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param booking which booking
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static CheckInBuilder of(Id<Booking> booking) {
        return CheckInBuilder.builder().booking(booking);
    }

    @Override
    public Permission permission() {
        return BookingRights.USE;
    }
}

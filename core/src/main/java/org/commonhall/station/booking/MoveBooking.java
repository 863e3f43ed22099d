package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
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
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record MoveBooking(
        @NotNull Id<Booking> booking,
        @NotNull LocalDateTime from,
        @NotNull LocalDateTime to,
        @Nullable Id<BookableRoom> room,
        @Size(max = 400) @Nullable String reason)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param booking which booking
     * @param from the beginning, on the room's wall clock
     * @param to the end, on the room's wall clock
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static MoveBookingBuilder of(Id<Booking> booking, LocalDateTime from, LocalDateTime to) {
        return MoveBookingBuilder.builder().booking(booking).from(from).to(to);
    }

    @Override
    public Permission permission() {
        return BookingRights.MOVE;
    }
}

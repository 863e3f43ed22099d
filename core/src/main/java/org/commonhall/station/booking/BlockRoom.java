package org.commonhall.station.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Keeps a room from being booked, for at most a year. Bookings that stand stay; the staff cancel them.
 *
 * @param room which room
 * @param from the beginning, on the room's wall clock
 * @param to the end, on the room's wall clock
 * @param reason why, fit for everybody
 */
public record BlockRoom(
        @NotNull Id<BookableRoom> room,
        @NotNull LocalDateTime from,
        @NotNull LocalDateTime to,
        @NotBlank @Size(max = 400) String reason)
        implements Command {

    @Override
    public Permission permission() {
        return BookingRights.BLOCK;
    }
}

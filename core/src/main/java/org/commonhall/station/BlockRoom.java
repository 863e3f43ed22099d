package org.commonhall.station;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.commonhall.Command;
import org.commonhall.Id;
import org.commonhall.access.Permission;
import org.commonhall.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a room from being booked, for at most a year. Bookings that stand stay; the staff cancel them.
 *
 * @param room which room
 * @param from the beginning, on the room's wall clock
 * @param to the end, on the room's wall clock
 * @param reason why, fit for everybody
 * @param commandId makes a repeat safe, or null
 */
public record BlockRoom(
        @NotNull Id<BookableRoom> room,
        @NotNull LocalDateTime from,
        @NotNull LocalDateTime to,
        @NotBlank @Size(max = 400) String reason,
        @Nullable UUID commandId)
        implements Command {
    /** To keep rooms from being booked. */
    public static final Permission BLOCK = Permission.of("station.room.block", Role.KEEPER, Role.ATTENDANT);

    @Override
    public Permission permission() {
        return BLOCK;
    }
}

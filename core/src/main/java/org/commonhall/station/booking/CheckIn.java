package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says that the users of a booking are there.
 *
 * @param booking which booking
 * @param code the code posted in the room; staff need none
 */
public record CheckIn(
        @NotNull Id<Booking> booking,
        @Size(max = 20) @Nullable String code) implements Command {
    /** To check in and out. */
    public static final Permission USE =
            Permission.of("booking.use", Role.KEEPER, Role.ATTENDANT).orOwner();

    @Override
    public Permission permission() {
        return USE;
    }
}

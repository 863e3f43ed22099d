package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Gives a booking up.
 *
 * @param booking which booking
 * @param reason why, or null
 */
public record CancelBooking(
        @NotNull Id<Booking> booking,
        @Size(max = 400) @Nullable String reason) implements Command {
    /** To cancel one's own booking until its deadline; for staff, everybody's until its end. */
    public static final Permission CANCEL =
            Permission.of("booking.cancel", Role.KEEPER, Role.ATTENDANT).orOwner();

    @Override
    public Permission permission() {
        return CANCEL;
    }
}

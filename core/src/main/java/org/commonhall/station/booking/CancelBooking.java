package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
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
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record CancelBooking(
        @NotNull Id<Booking> booking,
        @Size(max = 400) @Nullable String reason,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {
    /** To cancel one's own booking until its deadline; for staff, everybody's until its end. */
    public static final Permission CANCEL =
            Permission.of("booking.cancel", Role.KEEPER, Role.ATTENDANT).orOwner();

    @Override
    public Permission permission() {
        return CANCEL;
    }
}

package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says that the users of a booking have left, which frees the rest of the time.
 *
 * @param booking which booking
 * @param commandId makes a repeat safe, or null
 */
public record CheckOut(
        @NotNull Id<Booking> booking, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return CheckIn.USE;
    }
}

package org.commonhall.station.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Asks that a no-show should not count.
 * The seen version is that of the booking.
 *
 * @param booking which booking
 * @param reason why
 */
public record AskAppeal(
        @NotNull Id<Booking> booking,
        @Personal("booking") @NotBlank @Size(max = 1000) String reason) implements Command {

    @Override
    public Permission permission() {
        return BookingRights.APPEAL;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}

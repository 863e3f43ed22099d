package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.commonhall.InvalidInput;
import org.commonhall.Permission;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.jspecify.annotations.Nullable;

/** What owns a booking: who changes it, and who is told of it in the same transaction. */
record Followers(Supplier<ImmutableList<BookingFollower>> all) {

    /** Says whether staff act. What has an owner is changed by staff with a reason, else only through its owner. */
    static boolean byStaff(
            Change change, Booking booking, Permission permission, boolean own, @Nullable String reason) {
        if (booking.owner() == null) {
            return !own;
        }
        if (own && !change.allows(permission, false, booking.station().value())) {
            throw new RuleViolation("booking.owned");
        }
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "value.missing");
        }
        return true;
    }

    void moved(Change change, Booking booking) {
        if (booking.owner() != null) {
            all.get().forEach(one -> one.moved(change, OwnedBooking.of(booking)));
        }
    }

    void cancelled(Change change, Booking booking) {
        if (booking.owner() != null) {
            all.get().forEach(one -> one.cancelled(change, OwnedBooking.of(booking)));
        }
    }
}

package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;

/**
 * What happens to bookings by itself: release, end, and pre-bookings that nobody decided on. Each is written once, by the
 * first command or tick that comes. The due work of capacity offers what becomes free to those who wait. Thread-safe.
 */
final class BookingDueWork implements DueWork {
    private static final String KIND = "booking.end";
    private static final Actor CLOCK = Actor.system("booking clock");

    private final Corridor corridor;
    private final Followers followers;

    BookingDueWork(Corridor corridor, Followers followers) {
        this.corridor = corridor;
        this.followers = followers;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(CLOCK, reading -> reading.due(KIND, Booking.NEXT_DUE_AT, now, limit));
    }

    @Override
    public boolean settle(Due due, Instant now) {
        SettleBooking command = new SettleBooking(new Id<>(due.id()), due.at());
        return corridor.settle(
                CLOCK.once(due.commandId()), command, BookingEvent.COMPLETED.code(), Booking.TYPE, change -> {
                    Booking known = change.get(Booking.TYPE, command.booking());
                    change.authorise(false, known.station().value());
                    // Writes all that is due in the hall, unless somebody was faster.
                    RoomHold.hold(change, known.hall(), followers);
                    Booking settled = change.get(Booking.TYPE, known.id());
                    if (settled.version() != known.version()) {
                        change.event(event(settled).code());
                    }
                    return settled;
                });
    }

    private static BookingEvent event(Booking after) {
        return switch (after.status()) {
            case NO_SHOW -> BookingEvent.RELEASED;
            case REJECTED -> BookingEvent.REJECTED;
            default -> BookingEvent.COMPLETED;
        };
    }
}

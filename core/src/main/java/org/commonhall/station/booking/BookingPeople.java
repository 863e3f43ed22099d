package org.commonhall.station.booking;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Scopes;

/** Who is told of bookings: who has booked, and the staff of the station. */
final class BookingPeople {
    private BookingPeople() {}

    static EventPeople offer() {
        return EventPeople.of(
                Booking.TYPE,
                ImmutableMap.of(
                        Told.REQUESTERS,
                        (reading, booking) ->
                                Stream.ofNullable(booking.person()).map(Id::value),
                        Told.STAFF,
                        (reading, booking) -> Scopes.holders(
                                reading,
                                ImmutableSet.of(Role.KEEPER, Role.ATTENDANT),
                                booking.station().value())));
    }
}

package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;

/** Who is told of committees and seats: the members, the staff of the body, and who is or was nominated for the seat or holds it. */
final class CommitteePeople {
    private CommitteePeople() {}

    static EventPeople offer() {
        return EventPeople.of(
                EventPeople.of(
                        Committee.TYPE,
                        ImmutableMap.of(Told.MEMBERS, SeatBook::members, Told.STAFF, CommitteePeople::staff)),
                EventPeople.of(
                        Seat.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, seat) ->
                                        Stream.ofNullable(seat.person()).map(Id::value),
                                Told.MEMBERS,
                                (reading, seat) ->
                                        SeatBook.members(reading, reading.get(Committee.TYPE, seat.committee())),
                                Told.STAFF,
                                (reading, seat) -> staff(reading, reading.get(Committee.TYPE, seat.committee())))));
    }

    private static Stream<UUID> staff(Reading reading, Committee committee) {
        return Scopes.holders(reading, ImmutableSet.of(Role.SECRETARY), committee.scopes());
    }
}

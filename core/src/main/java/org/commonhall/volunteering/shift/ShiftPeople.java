package org.commonhall.volunteering.shift;

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

/** Who is told of shifts and sign-ups: the volunteers, and those who organise and lead. */
final class ShiftPeople {
    private static final ImmutableSet<Role> STAFF = ImmutableSet.of(Role.ORGANISER);

    private ShiftPeople() {}

    static EventPeople offer() {
        return EventPeople.of(
                EventPeople.of(
                        Shift.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, shift) -> SignUps.of(reading, shift.id()).stream()
                                        .filter(one -> one.status().open())
                                        .map(one -> one.person().value()),
                                Told.STAFF,
                                ShiftPeople::staff)),
                EventPeople.of(
                        Commitment.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, one) -> Stream.of(one.person().value()),
                                Told.STAFF,
                                (reading, one) -> Scopes.holders(
                                        reading, STAFF, one.programme().value()))),
                EventPeople.of(
                        SignUp.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, one) -> Stream.of(one.person().value()),
                                Told.STAFF,
                                (reading, one) -> staff(reading, reading.get(Shift.TYPE, one.shift())))));
    }

    private static Stream<UUID> staff(Reading reading, Shift shift) {
        Stream<UUID> leader = Stream.ofNullable(shift.leader()).map(Id::value);
        return Stream.concat(
                leader, Scopes.holders(reading, STAFF, shift.programme().value()));
    }
}

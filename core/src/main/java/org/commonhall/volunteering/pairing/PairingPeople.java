package org.commonhall.volunteering.pairing;

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

/** Who is told of pairings: who is of them, who answers for the volunteer, and coordinators. */
final class PairingPeople {
    private static final ImmutableSet<Role> STAFF = ImmutableSet.of(Role.COORDINATOR);

    private PairingPeople() {}

    static EventPeople offer() {
        return EventPeople.of(
                EventPeople.of(
                        Pairing.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, one) -> Stream.of(one.volunteer().value()),
                                Told.STAFF,
                                PairingPeople::staff)),
                EventPeople.of(
                        PairContact.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, one) -> Stream.of(reading.get(Pairing.TYPE, one.pairing())
                                        .volunteer()
                                        .value()),
                                Told.STAFF,
                                (reading, one) -> noticed(reading, reading.get(Pairing.TYPE, one.pairing())))));
    }

    /** An alarm reaches one after the other; of everything else coordinators are told. */
    private static Stream<UUID> staff(Reading reading, Pairing one) {
        if (one.rung() == null || one.rung() == AlarmRung.COORDINATOR) {
            return coordinators(reading, one);
        }
        return Supervision.of(reading, one.programme(), one.volunteer()).stream()
                .flatMap(by -> Stream.ofNullable(one.rung() == AlarmRung.SUPERVISOR ? by.supervisor() : by.deputy()))
                .map(Id::value);
    }

    private static Stream<UUID> noticed(Reading reading, Pairing one) {
        return Stream.concat(
                Supervision.of(reading, one.programme(), one.volunteer()).stream()
                        .map(by -> by.supervisor().value()),
                coordinators(reading, one));
    }

    private static Stream<UUID> coordinators(Reading reading, Pairing one) {
        return Scopes.holders(reading, STAFF, one.programme().value());
    }
}

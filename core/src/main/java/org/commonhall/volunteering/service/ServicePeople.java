package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Scopes;

/** Who is told of records and certificates of service: the volunteer, and those who organise. */
final class ServicePeople {
    private static final ImmutableSet<Role> STAFF = ImmutableSet.of(Role.ORGANISER);

    private ServicePeople() {}

    static EventPeople offer() {
        return EventPeople.of(
                EventPeople.of(
                        ServiceRecord.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, one) -> Stream.of(one.person().value()),
                                Told.STAFF,
                                (reading, one) -> Scopes.holders(
                                        reading, STAFF, one.programme().value()))),
                EventPeople.of(
                        ServiceCertificate.TYPE,
                        ImmutableMap.of(
                                Told.STAFF,
                                (reading, one) -> Scopes.holders(
                                        reading, STAFF, one.organiser().value()))));
    }
}

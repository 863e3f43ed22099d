package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.SeatBook;
import org.commonhall.storage.Query;

/** Who is told of meetings and demands for them: the members of the committee, and the staff of the body. */
final class MeetingPeople {
    private MeetingPeople() {}

    private static final ImmutableSet<Role> STAFF = ImmutableSet.of(Role.SECRETARY);

    static EventPeople offer() {
        return EventPeople.of(
                EventPeople.of(
                        Meeting.TYPE,
                        ImmutableMap.of(
                                Told.MEMBERS,
                                (reading, meeting) -> members(reading, MeetingSteps.committee(reading, meeting)),
                                Told.STAFF,
                                (reading, meeting) ->
                                        Scopes.holders(reading, STAFF, MeetingSteps.scopes(reading, meeting)))),
                EventPeople.of(
                        MeetingDemand.TYPE,
                        ImmutableMap.of(
                                Told.MEMBERS,
                                (reading, demand) -> members(reading, committee(reading, demand)),
                                Told.STAFF,
                                (reading, demand) -> Scopes.holders(
                                        reading, STAFF, demand.body().value()))));
    }

    private static Stream<UUID> members(Reading reading, Optional<Committee> committee) {
        return committee.stream().flatMap(one -> SeatBook.members(reading, one));
    }

    private static Optional<Committee> committee(Reading reading, MeetingDemand demand) {
        return reading.select(Query.of(Committee.TYPE).where(Committee.BODY.is(demand.body()))).stream()
                .findFirst();
    }
}

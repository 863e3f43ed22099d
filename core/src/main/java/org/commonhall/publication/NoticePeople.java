package org.commonhall.publication;

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
import org.commonhall.storage.Query;

/** Who is told of notices: those who have objected, and the staff of the publisher. */
final class NoticePeople {
    private NoticePeople() {}

    static EventPeople offer() {
        return EventPeople.of(
                PublicNotice.TYPE,
                ImmutableMap.of(
                        Told.REQUESTERS,
                        NoticePeople::objectors,
                        Told.STAFF,
                        (reading, notice) -> Scopes.holders(
                                reading,
                                ImmutableSet.of(Role.SECRETARY),
                                notice.publisher().value())));
    }

    private static Stream<UUID> objectors(Reading reading, PublicNotice notice) {
        return reading.select(Query.of(Objection.TYPE).where(Objection.NOTICE.is(notice.id()))).stream()
                .flatMap(one -> Stream.ofNullable(one.person()))
                .map(Id::value);
    }
}

package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Scopes;

/** Who is told of committees: their members, and the staff of the body. */
final class CommitteePeople {
    private CommitteePeople() {}

    static EventPeople offer() {
        return EventPeople.of(
                Committee.TYPE,
                ImmutableMap.of(
                        Told.MEMBERS,
                        SeatBook::members,
                        Told.STAFF,
                        (reading, committee) ->
                                Scopes.holders(reading, ImmutableSet.of(Role.SECRETARY), committee.scopes())));
    }
}

package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Scopes;

/** Who is told of motions: who has brought one, and the staff of the body. */
final class MotionPeople {
    private MotionPeople() {}

    static EventPeople offer() {
        return EventPeople.of(
                Motion.TYPE,
                ImmutableMap.of(
                        Told.REQUESTERS,
                        (reading, motion) -> Stream.of(motion.submitter().value()),
                        Told.STAFF,
                        (reading, motion) -> Scopes.holders(
                                reading,
                                ImmutableSet.of(Role.SECRETARY),
                                motion.body().value())));
    }
}

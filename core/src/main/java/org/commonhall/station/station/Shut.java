package org.commonhall.station.station;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time in which something is closed, whatever its hours say. */
record Shut(
        Instant from,
        Instant until,
        PlaceState.Cause cause,
        @Nullable String reason) {

    static Shut by(ClosureNotice notice) {
        return new Shut(notice.startsAt(), notice.endsAt(), PlaceState.Cause.NOTICE, notice.reason());
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}

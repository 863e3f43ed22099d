package org.commonhall.station.station;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time in which something is closed, whatever its hours say. */
record Closed(
        Instant from,
        Instant until,
        PlaceState.Cause cause,
        @Nullable String reason) {

    static Closed by(ClosureNotice notice) {
        return new Closed(notice.startsAt(), notice.endsAt(), PlaceState.Cause.NOTICE, notice.reason());
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}

package org.commonhall.station.station;

import java.time.Duration;
import java.time.Instant;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.calendar.hours.OpeningHours;
import org.commonhall.calendar.hours.OpeningInterval;
import org.commonhall.calendar.hours.OpeningState;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours at one place, read once. Remembers the stretch it last answered for, so that asking again within it costs
 * nothing; two threads may overwrite each other's, and both are right.
 */
final class Schedule {
    private static final Duration AHEAD = Duration.ofDays(1);

    private final OpeningHours hours;
    private final OpeningDays days;
    private volatile @Nullable Stretch last;

    Schedule(OpeningHours hours, OpeningDays days) {
        this.hours = hours;
        this.days = days;
    }

    /** One answer from a moment up to another, and when the state next becomes another one. */
    record Stretch(
            Instant from,
            Instant until,
            OpeningState state,
            @Nullable String comment,
            @Nullable Instant change) {
        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    Stretch at(Instant moment) {
        Stretch known = last;
        if (known != null && known.holds(moment)) {
            return known;
        }
        Instant change = hours.nextChange(moment, days).orElse(null);
        Instant end = moment.plus(AHEAD);
        Stretch found = hours.intervals(moment, end, days).stream()
                .findFirst()
                .map(first -> stretch(first, moment, change))
                .orElseGet(() -> new Stretch(moment, end, OpeningState.CLOSED, null, change));
        last = found;
        return found;
    }

    private static Stretch stretch(OpeningInterval first, Instant moment, @Nullable Instant change) {
        return first.from().isAfter(moment)
                ? new Stretch(moment, first.from(), OpeningState.CLOSED, null, change)
                : new Stretch(moment, first.until(), first.state(), first.comment(), change);
    }
}

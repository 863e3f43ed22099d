package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.corridor.Reading;
import org.commonhall.station.station.ClosureNotice;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * When the places of rooms are open: a room without hours of its own is open with its station.
 *
 * @param closures the closure notices that count from now on
 * @param stations the stations of the rooms that have no hours of their own
 */
record PlaceTimes(ImmutableList<ClosureNotice> closures, Map<Id<Station>, Station> stations) {

    /** Reads what counts for a room: one statement, one more where it has no hours of its own. */
    static PlaceTimes of(Reading reading, BookableRoom room) {
        return read(
                reading,
                ImmutableSet.of(room.station()),
                room.opening() == null ? ImmutableSet.of(room.station()) : ImmutableSet.of());
    }

    /** Reads what counts for rooms of stations: two statements. */
    static PlaceTimes of(Reading reading, Set<Id<Station>> stations) {
        return read(reading, stations, stations);
    }

    private static PlaceTimes read(Reading reading, Set<Id<Station>> places, Set<Id<Station>> asked) {
        ImmutableList<ClosureNotice> closures = reading
                .select(Query.of(ClosureNotice.TYPE)
                        .where(ClosureNotice.STATION.in(places))
                        .where(ClosureNotice.ENDS_AT.atLeast(BookingTimes.after(reading.now()))))
                .stream()
                .filter(notice -> notice.withdrawnAt() == null)
                .collect(ImmutableList.toImmutableList());
        return new PlaceTimes(closures, asked.isEmpty() ? Map.of() : reading.findAll(Station.TYPE, asked));
    }

    /** Gives the hours in which a room may be booked, null where nobody has said any. */
    @Nullable String hours(BookableRoom room) {
        return room.opening() != null ? room.opening() : station(room).hours();
    }

    MakeupPolicy makeup(BookableRoom room) {
        return room.opening() != null ? room.makeup() : station(room).makeup();
    }

    private Station station(BookableRoom room) {
        return Objects.requireNonNull(stations.get(room.station()));
    }
}

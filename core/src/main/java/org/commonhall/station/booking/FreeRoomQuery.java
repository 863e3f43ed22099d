package org.commonhall.station.booking;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Set;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.station.station.Station;
import org.jspecify.annotations.Nullable;

/**
 * What room somebody looks for, such as two hours for twelve people with a projector tomorrow afternoon.
 *
 * @param stations where, the nearest first; at most 50
 * @param from the beginning of the window, on each room's wall clock
 * @param to its end, at most 31 days later
 * @param minutes how long it is needed
 * @param people how many come
 * @param equipment codes of what must be there
 * @param purpose the code that chooses gaps, or null
 */
public record FreeRoomQuery(
        Set<Id<Station>> stations,
        LocalDateTime from,
        LocalDateTime to,
        long minutes,
        long people,
        Set<String> equipment,
        @Nullable String purpose) {

    /**
     * Keeps copies of the collections.
     *
     * @param stations where, the nearest first; at most 50
     * @param from the beginning of the window, on each room's wall clock
     * @param to its end, at most 31 days later
     * @param minutes how long it is needed
     * @param people how many come
     * @param equipment codes of what must be there
     * @param purpose the code that chooses gaps, or null
     */
    public FreeRoomQuery {
        stations = Copies.set(stations);
        equipment = Copies.set(equipment);
    }

    /**
     * Makes a query for a room of one station, for any purpose.
     *
     * @param station where
     * @param from the beginning of the window, on the room's wall clock
     * @param to its end
     * @param minutes how long it is needed
     * @param people how many come
     * @param equipment codes of what must be there
     * @return the query
     */
    public static FreeRoomQuery at(
            Id<Station> station, LocalDateTime from, LocalDateTime to, long minutes, long people, String... equipment) {
        return new FreeRoomQuery(
                ImmutableSet.of(station), from, to, minutes, people, ImmutableSet.copyOf(equipment), null);
    }
}

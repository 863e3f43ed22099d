package org.commonhall.station.station;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many people are in a place, with the age of the figure. A figure that is too old is not known, so it is not shown.
 *
 * @param present how many, null where that is not known
 * @param capacity how many it holds, null where that is not known
 * @param free how many more it holds, null where either is not known; never below zero
 * @param age how old the figure is, null where nobody ever counted
 */
public record OccupancyView(
        @Nullable Long present,
        @Nullable Long capacity,
        @Nullable Long free,
        @Nullable Duration age) {

    /**
     * Shows a count as it is at a moment.
     *
     * @param row the count, null where there is none
     * @param capacity how many the place holds, or null
     * @param staleAfter from which age on a figure is not known
     * @param now the moment
     * @return the view
     */
    public static OccupancyView of(@Nullable Occupancy row, @Nullable Long capacity, Duration staleAfter, Instant now) {
        Instant readAt = row == null ? null : row.readAt();
        if (row == null || readAt == null) {
            return new OccupancyView(null, capacity, null, null);
        }
        Duration age = readAt.isAfter(now) ? Duration.ZERO : Duration.between(readAt, now);
        if (age.compareTo(staleAfter) > 0) {
            return new OccupancyView(null, capacity, null, age);
        }
        Long free = capacity == null ? null : (Long) Math.max(capacity - row.present(), 0);
        return new OccupancyView(row.present(), capacity, free, age);
    }
}

package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What hangs above the counters (叫号屏): numbers and counters, nothing about the holders.
 *
 * @param at the moment it is of
 * @param called who is called or served, the latest call first
 * @param waiting how many wait
 * @param next the numbers that come next, at most ten
 * @param missed the numbers that were called in vain and wait out their pause
 * @param openDesks how many members of staff are at the counter
 * @param newcomer how long somebody waits who comes now
 */
public record LineBoard(
        Instant at,
        ImmutableList<Called> called,
        long waiting,
        ImmutableList<Long> next,
        ImmutableList<Long> missed,
        long openDesks,
        WaitEstimate newcomer) {

    /**
     * A number at a counter.
     *
     * @param number the number
     * @param counter the counter, or null where it has no name
     * @param served whether its holder is already at the counter
     */
    public record Called(long number, @Nullable String counter, boolean served) {}
}

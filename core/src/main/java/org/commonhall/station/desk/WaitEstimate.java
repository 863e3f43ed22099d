package org.commonhall.station.desk;

import org.commonhall.Explanation;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody in a line has still to wait (预计等待), with its workings.
 *
 * @param ticket the ticket, null for a newcomer
 * @param number its number, null for a newcomer
 * @param ahead how many are called before
 * @param optimistic minutes at best, rounded down
 * @param pessimistic minutes at worst, rounded down
 * @param openDesks how many members of staff are counted
 * @param averageSeconds how long one service takes on average
 */
public record WaitEstimate(
        @Nullable Id<Ticket> ticket,
        @Nullable Long number,
        long ahead,
        long optimistic,
        long pessimistic,
        long openDesks,
        long averageSeconds) {

    /**
     * Explains how it was counted.
     *
     * @return the account
     */
    public Explanation explanation() {
        return LineForecast.explain(this);
    }
}

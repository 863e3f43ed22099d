package org.commonhall.access;

import com.google.common.collect.ImmutableMap;
import java.time.Period;
import org.commonhall.storage.RecordType;

/**
 * How long a hall keeps what is personal in records that are over (保存期限). PRC Personal Information Protection Law, article 19,
 * asks for the shortest time that the purpose needs and names no figure, and no law names one for these kinds; so nothing is
 * erased by time until the host says how long. Votes, minutes and what was posted are kept in any case. Immutable.
 *
 * @param after by kind of record, how long after a record is over its personal values are erased
 */
public record RetentionPolicy(ImmutableMap<String, Period> after) {

    /**
     * Keeps everything.
     *
     * @return the policy of a hall that says nothing
     */
    public static RetentionPolicy neutral() {
        return new RetentionPolicy(ImmutableMap.of());
    }

    /**
     * Adds a kind.
     *
     * @param kind a kind that a capability offers as {@link Retained}: requests, bookings, objections, advice
     * @param time how long after a record is over
     * @return the policy with it
     * @throws IllegalArgumentException if the time is zero or negative
     */
    public RetentionPolicy erasing(RecordType<?> kind, Period time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("kept for no time: " + time);
        }
        return new RetentionPolicy(ImmutableMap.<String, Period>builder()
                .putAll(after)
                .put(kind.table(), time)
                .buildKeepingLast());
    }
}

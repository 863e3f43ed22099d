package org.commonhall.access;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.time.Instant;

/**
 * How often a wrong code was given for a thing of late: after some, no code is tried for it for a while, not even the right
 * one, and staff have to help. Kept by each node for itself and not stored, since a read writes nothing. Thread-safe.
 */
public final class ClaimTries {
    /** So many wrong codes for one thing. */
    public static final int MOST = 10;
    /** Within so long. */
    public static final Duration WITHIN = Duration.ofMinutes(10);

    private static final int REMEMBERED = 100_000;

    private final Cache<Object, Wrong> wrong =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

    /** Begins without any wrong code. */
    public ClaimTries() {}

    private record Wrong(Instant since, int times) {
        boolean holds(Instant now) {
            return now.isBefore(since.plus(WITHIN));
        }
    }

    /**
     * Tells whether too many codes were wrong; a thing that nobody has is counted too.
     *
     * @param about what the code is for, a value with equality such as a record of line and number
     * @param now the moment
     * @return true while no code is tried
     */
    public boolean spent(Object about, Instant now) {
        Wrong before = wrong.getIfPresent(about);
        return before != null && before.times >= MOST && before.holds(now);
    }

    /**
     * Counts a wrong code.
     *
     * @param about what the code was for
     * @param now the moment
     */
    public void failed(Object about, Instant now) {
        wrong.asMap()
                .merge(
                        about,
                        new Wrong(now, 1),
                        (before, once) -> before.holds(now) ? new Wrong(before.since, before.times + 1) : once);
    }
}

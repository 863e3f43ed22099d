package org.commonhall.station.desk;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;

/**
 * How often a wrong claim code was given for a number of late: after some, no code is tried for it for a while, not even
 * the right one, and staff have to help. Kept by each node for itself and not stored, since a read writes nothing.
 * Thread-safe.
 */
final class ClaimTries {
    /** So many wrong codes for a number, of the 2^40 there are. */
    static final int MOST = 10;
    /** Within so long. */
    static final Duration WITHIN = Duration.ofMinutes(10);

    private static final int REMEMBERED = 100_000;

    private final Cache<Key, Wrong> wrong =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

    private record Key(Id<DeskLine> line, long number) {}

    private record Wrong(Instant since, int times) {
        boolean holds(Instant now) {
            return now.isBefore(since.plus(WITHIN));
        }
    }

    /** Refuses with {@code desk.ticket.tries} where too many were wrong; a number that nobody has is counted too. */
    void require(Id<DeskLine> line, long number, Instant now) {
        Wrong before = wrong.getIfPresent(new Key(line, number));
        if (before != null && before.times >= MOST && before.holds(now)) {
            throw new RuleViolation("desk.ticket.tries", WITHIN.toMinutes());
        }
    }

    /** Counts a wrong code. */
    NotFound failed(Id<DeskLine> line, long number, Instant now) {
        wrong.asMap()
                .merge(
                        new Key(line, number),
                        new Wrong(now, 1),
                        (before, once) -> before.holds(now) ? new Wrong(before.since, before.times + 1) : once);
        return new NotFound("desk.ticket.claim");
    }
}

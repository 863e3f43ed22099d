package org.commonhall;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;

/**
 * Time-ordered identifiers, version 7 of RFC 9562 section 5.7 with a 12-bit counter (section 6.2, method 1) so that one
 * generator never goes backwards, even when its clock does. Thread-safe.
 */
public final class TimeOrderedIds implements IdGenerator {
    private static final int COUNTER_LIMIT = 1 << 12;

    private final Clock clock;
    private final Random random;
    private long millis;
    private int counter;

    /**
     * A generator with secure random bits.
     *
     * @param clock where the time part comes from
     */
    public TimeOrderedIds(Clock clock) {
        this(clock, new SecureRandom());
    }

    /**
     * A generator for repeatable tests.
     *
     * @param clock where the time part comes from
     * @param random where the random part comes from
     */
    public TimeOrderedIds(Clock clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized UUID next() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            counter = random.nextInt(COUNTER_LIMIT / 2);
        } else if (++counter == COUNTER_LIMIT) {
            millis++;
            counter = 0;
        }
        long high = (millis << 16) | 0x7000L | counter;
        long low = (random.nextLong() >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low);
    }
}

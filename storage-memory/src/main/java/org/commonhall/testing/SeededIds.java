package org.commonhall.testing;

import java.util.Random;
import java.util.UUID;
import org.commonhall.IdGenerator;

/** Identifiers of version 4 that are the same for the same seed. Thread-safe. */
public final class SeededIds implements IdGenerator {
    private final Random random;

    /**
     * A generator.
     *
     * @param seed what the identifiers depend on
     */
    public SeededIds(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public synchronized UUID next() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low);
    }
}

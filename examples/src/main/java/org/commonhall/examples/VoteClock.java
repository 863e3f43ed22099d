package org.commonhall.examples;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Stands a day back while papers are entered that came in before, so that the period of their consultation is over when it is
 * counted.
 */
final class VoteClock extends Clock {
    private Duration back = Duration.ofDays(1);

    /** From now on it is now. */
    void count() {
        back = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().minus(back);
    }
}

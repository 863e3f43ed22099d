package org.commonhall.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test sets it. Thread-safe; clocks of other zones made from it move along. */
public final class SettableClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * A clock that stands at a moment.
     *
     * @param start the moment
     * @param zone the zone of the clock
     * @return the clock
     */
    public static SettableClock at(Instant start, ZoneId zone) {
        return new SettableClock(new AtomicReference<>(start), zone);
    }

    /**
     * Sets the clock, forwards or backwards.
     *
     * @param moment the moment it shows from now on
     */
    public void set(Instant moment) {
        now.set(moment);
    }

    /**
     * Moves the clock.
     *
     * @param by how far, backwards if negative
     * @return the moment it shows now
     */
    public Instant advance(Duration by) {
        return Objects.requireNonNull(now.updateAndGet(moment -> moment.plus(by)));
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public SettableClock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }

    /** The moment and the zone. */
    @Override
    public String toString() {
        return now + "[" + zone + "]";
    }
}

package org.commonhall.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells of progress, with the time that is left at the pace of the phase so far. Not thread-safe. */
final class Pace {
    private final Clock clock;
    private final ProgressListener listener;
    private ProgressListener.@Nullable Phase phase;
    private Instant begun = Instant.EPOCH;
    private long already;

    Pace(Clock clock, ProgressListener listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /** Begins a phase of which something may be done already. */
    void begin(ProgressListener.Phase next, long done, long total) {
        phase = next;
        begun = clock.instant();
        already = done;
        listener.progressed(done, total, next, Optional.empty());
    }

    void tell(long done, long total) {
        Duration taken = Duration.between(begun, clock.instant());
        boolean known = total > 0 && done > already && !taken.isZero();
        Optional<Duration> eta = known
                ? Optional.of(Duration.ofMillis(
                        Math.round((double) taken.toMillis() * Math.max(total - done, 0) / (done - already))))
                : Optional.empty();
        if (phase != null) {
            listener.progressed(done, total, phase, eta);
        }
    }
}

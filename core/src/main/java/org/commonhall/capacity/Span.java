package org.commonhall.capacity;

import java.time.Instant;
import org.commonhall.RuleViolation;

/**
 * A stretch of time, half open: it begins at its first moment and does not hold its last one.
 *
 * @param from the first moment
 * @param until the first moment that is no longer part of it, later than {@code from}
 */
public record Span(Instant from, Instant until) {

    /**
     * Makes a stretch of time.
     *
     * @param from the first moment
     * @param until the first moment after it
     * @return the span
     * @throws RuleViolation {@code capacity.span.reversed} unless it ends after it begins
     */
    public static Span of(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            throw new RuleViolation("capacity.span.reversed", from, until);
        }
        return new Span(from, until);
    }

    /** Gives this stretch with time around it. */
    Span widened(Gaps gaps) {
        return gaps.equals(Gaps.NONE)
                ? this
                : new Span(from.minusSeconds(gaps.before()), until.plusSeconds(gaps.after()));
    }

    /** Says how long it is. */
    long seconds() {
        return java.time.Duration.between(from, until).toSeconds();
    }

    /**
     * Says whether they share a moment; touching ends do not.
     *
     * @param other the other
     * @return true if some moment is in both
     */
    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}

package org.commonhall.calendar;

import java.time.Duration;
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
     * @throws RuleViolation {@code calendar.span.reversed} unless it ends after it begins
     */
    public static Span of(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            throw new RuleViolation("calendar.span.reversed", from, until);
        }
        return new Span(from, until);
    }

    /**
     * Gives its length.
     *
     * @return the time from its first moment until the first one after it
     */
    public Duration length() {
        return Duration.between(from, until);
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

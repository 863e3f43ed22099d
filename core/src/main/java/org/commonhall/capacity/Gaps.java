package org.commonhall.capacity;

import jakarta.validation.constraints.PositiveOrZero;
import org.commonhall.calendar.Span;

/**
 * Time that is kept free around a claim (缓冲时间). Of two neighbours the larger gap counts, not the sum.
 *
 * @param before seconds before it
 * @param after seconds after it
 */
public record Gaps(
        @PositiveOrZero long before, @PositiveOrZero long after) {
    /** None. */
    public static final Gaps NONE = new Gaps(0, 0);

    /** Gives the wider of both. */
    long widest() {
        return Math.max(before, after);
    }

    /** Gives a stretch with these gaps around it. */
    Span around(Span span) {
        return equals(NONE)
                ? span
                : new Span(span.from().minusSeconds(before), span.until().plusSeconds(after));
    }

    /** Gives the gaps between a claim with these gaps and a new neighbour with those. */
    Gaps towards(Gaps asked) {
        return new Gaps(Math.max(before, asked.after), Math.max(after, asked.before));
    }
}

package org.commonhall.calendar.hours;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with one answer.
 *
 * @param from its begin
 * @param until its end, which is no longer part of it
 * @param state the answer
 * @param comment the remark of the rule that gives it, or null
 * @param openEnd whether the end is not stated ({@code 17:00+}), so that {@code until} is a guess
 */
public record OpeningInterval(
        Instant from,
        Instant until,
        OpeningState state,
        @Nullable String comment,
        boolean openEnd) {

    /**
     * Gives the time that really passes, also over a clock change.
     *
     * @return more than zero
     */
    public Duration length() {
        return Duration.between(from, until);
    }
}

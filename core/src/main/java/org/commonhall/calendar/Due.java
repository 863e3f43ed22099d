package org.commonhall.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a limit falls due (到期时间).
 *
 * @param at the last moment that is on time; null while a pause without an end lasts
 * @param missingYear the first year counted on plain weekdays because no list is published for it, or null
 */
public record Due(@Nullable Instant at, @Nullable Integer missingYear) {

    /**
     * Says whether a list still to be published may change it.
     *
     * @return true when a year is missing
     */
    public boolean provisional() {
        return missingYear != null;
    }

    /**
     * Says whether a moment is too late: strictly after the due time.
     *
     * @param moment the moment
     * @return false at the due time itself, and while there is none
     */
    public boolean isMissedAt(Instant moment) {
        return at != null && moment.isAfter(at);
    }
}

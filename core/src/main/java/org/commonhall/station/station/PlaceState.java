package org.commonhall.station.station;

import java.time.Instant;
import org.commonhall.calendar.hours.OpeningState;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place is open at a moment, all things considered.
 *
 * @param state the answer
 * @param cause what it comes from
 * @param comment the remark of the hours, or the reason of the closure notice; null for none
 * @param until when the answer changes next, null when it does not within thirty years
 */
public record PlaceState(
        OpeningState state,
        Cause cause,
        @Nullable String comment,
        @Nullable Instant until) {

    /** What the answer comes from. */
    public enum Cause {
        /** The opening hours. */
        HOURS,
        /** A closure notice. */
        NOTICE,
        /** The season, in which it is switched off. */
        SEASON,
        /** It is out of order. */
        OUT_OF_ORDER,
        /** Nobody has said when it is open. */
        UNSAID
    }

    /**
     * Tells whether it is open for sure.
     *
     * @return false where it is closed or not known
     */
    public boolean open() {
        return state == OpeningState.OPEN;
    }
}

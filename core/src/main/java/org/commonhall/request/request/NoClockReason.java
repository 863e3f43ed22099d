package org.commonhall.request.request;

import org.commonhall.Explanation;

/** Why a request has no clock: recorded, never left to be guessed. */
public enum NoClockReason {
    /** Imported from a system that kept no limits. */
    IMPORTED_NO_LIMIT,
    /** The catalogue entry has no limit. */
    NO_LIMIT,
    /** No catalogue entry was chosen. */
    NO_CATEGORY,
    /** Answered when it came in. */
    ANSWERED_AT_ONCE,
    /** Handed to an emergency service when it came in. */
    EMERGENCY,
    /** Not accepted. */
    REFUSED;

    Explanation said() {
        return Explanation.of(this);
    }
}

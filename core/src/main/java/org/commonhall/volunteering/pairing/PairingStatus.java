package org.commonhall.volunteering.pairing;

/** Where a pairing stands. */
public enum PairingStatus {
    /** Somebody has proposed it. */
    PROPOSED,
    /** Both try it. */
    TRIAL,
    /** Both have settled down to it. */
    ACTIVE,
    /** It rests. */
    PAUSED,
    /** It is over. */
    ENDED,
    /** One of both would rather not. */
    DECLINED,
    /** Nobody took it up in time. */
    EXPIRED;

    /** Tells whether a volunteer visits, and alarms are raised. */
    boolean runs() {
        return this == TRIAL || this == ACTIVE;
    }
}

package org.commonhall.volunteering.meal;

/** Where somebody who gets meals stands. */
public enum ClientStatus {
    /** Nothing is brought yet. */
    PENDING,
    /** Meals are brought. */
    ACTIVE,
    /** For a while nothing is brought. */
    PAUSED,
    /** Nothing is brought any more. */
    STOPPED,
    /** The person has died. */
    DECEASED;

    /** Tells whether it is the last one. */
    boolean over() {
        return this == STOPPED || this == DECEASED;
    }

    /** Tells whether another one may follow. */
    boolean leadsTo(ClientStatus next) {
        return switch (next) {
            case PENDING -> false;
            case ACTIVE -> this == PENDING || this == PAUSED;
            case PAUSED -> this == ACTIVE;
            case STOPPED, DECEASED -> !over();
        };
    }
}

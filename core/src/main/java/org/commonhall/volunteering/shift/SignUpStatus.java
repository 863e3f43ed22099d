package org.commonhall.volunteering.shift;

/** Where a sign-up stands. */
public enum SignUpStatus {
    /** Somebody decides on it. */
    REQUESTED,
    /** A newcomer waits for somebody experienced; the place is kept. */
    HELD,
    /** The volunteer serves. */
    ACCEPTED,
    /** It was refused. */
    REJECTED,
    /** The volunteer gave it up. */
    WITHDRAWN,
    /** Staff took it back. */
    REMOVED,
    /** The shift does not take place. */
    CANCELLED,
    /** The volunteer has served. */
    DONE,
    /** The volunteer did not come. */
    NO_SHOW,
    /** The volunteer did not come, and is excused. */
    EXCUSED;

    /** Says whether it keeps a place. */
    boolean open() {
        return this == REQUESTED || this == HELD || this == ACCEPTED;
    }

    /** Says whether it takes the time of the volunteer. */
    boolean busy() {
        return this == HELD || this == ACCEPTED || this == DONE;
    }
}

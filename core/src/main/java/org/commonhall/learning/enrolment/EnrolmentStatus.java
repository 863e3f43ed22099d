package org.commonhall.learning.enrolment;

/** Where an enrolment stands. */
public enum EnrolmentStatus {
    /** Staff have to decide on it. */
    REQUESTED,
    /** Takes part. */
    ENROLLED,
    /** Staff refused it. */
    REJECTED,
    /** The learner gave the seat up. */
    WITHDRAWN,
    /** Staff took the seat back. */
    REMOVED,
    /** The run does not take place. */
    CANCELLED,
    /** The run is over, and its rule held. */
    COMPLETED,
    /** The run is over, and its rule did not hold. */
    NOT_COMPLETED;

    /** Whether somebody has a seat in the run, or had one to its end. */
    boolean takesPart() {
        return this == ENROLLED || this == COMPLETED || this == NOT_COMPLETED;
    }
}

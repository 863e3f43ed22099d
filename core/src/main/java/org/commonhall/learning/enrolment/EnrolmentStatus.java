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
    CANCELLED
}

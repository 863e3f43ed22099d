package org.commonhall.volunteering.service;

/** Where a record of service stands. */
public enum ServiceStatus {
    /** Somebody has to verify it. */
    REPORTED,
    /** A second person has verified it; it counts. */
    VERIFIED,
    /** Somebody doubts it; it does not count until that is decided. */
    DISPUTED,
    /** It does not count. */
    REJECTED,
    /** An earlier revision, kept beside the record that was corrected. */
    SUPERSEDED
}

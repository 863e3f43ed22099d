package org.commonhall.volunteering.sighting;

/** What became of a sighting. */
public enum SightingStatus {
    /** A request was made of it. */
    REQUESTED,
    /** It is one more voice for a request that was there. */
    JOINED,
    /** It is kept as it is. */
    KEPT
}

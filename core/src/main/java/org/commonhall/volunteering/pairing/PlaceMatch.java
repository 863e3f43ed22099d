package org.commonhall.volunteering.pairing;

/** How near somebody lives to somebody else. */
public enum PlaceMatch {
    /** In the same building. */
    BUILDING,
    /** In the same part of the district. */
    ZONE,
    /** Elsewhere, or nobody knows. */
    NONE
}

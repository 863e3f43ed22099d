package org.commonhall.volunteering.pairing;

/** Whom somebody would rather be visited by. */
public enum Sex {
    /** A woman. */
    FEMALE,
    /** A man. */
    MALE
}

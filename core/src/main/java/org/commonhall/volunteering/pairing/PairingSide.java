package org.commonhall.volunteering.pairing;

/** Who agrees to a pairing. */
public enum PairingSide {
    /** Who is visited. */
    ELDER,
    /** Who visits. */
    VOLUNTEER
}

package org.commonhall.volunteering.delivery;

/** To whom a meal was handed. */
public enum HandedTo {
    /** The client. */
    SELF,
    /** Somebody of the family. */
    FAMILY,
    /** A neighbour. */
    NEIGHBOUR,
    /** The guard of the building. */
    GUARD,
    /** Nobody; it was left where that was agreed. */
    AGREED_PLACE
}

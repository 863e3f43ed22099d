package org.commonhall.volunteering.delivery;

/** How a client was seen to be at the door. */
public enum Seen {
    /** Well. */
    WELL,
    /** There is cause for concern. */
    CONCERN,
    /** The client was not seen. */
    NOT_SEEN
}

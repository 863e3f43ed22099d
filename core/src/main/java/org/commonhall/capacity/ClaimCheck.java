package org.commonhall.capacity;

/** What a claim has to keep to. */
public enum ClaimCheck {
    /** There must be room, and the gaps of all claims are kept. */
    ROOM_AND_GAPS,
    /** There must be room; claims may follow each other without a gap. */
    ROOM,
    /** Nothing: it is made beside whatever is there, and only keeps others out. For closing a place. */
    NOTHING
}

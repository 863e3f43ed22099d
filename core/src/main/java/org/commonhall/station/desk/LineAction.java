package org.commonhall.station.desk;

/** What can be done with a line as a whole. */
public enum LineAction {
    /** Somebody takes a number (取号). */
    TAKE,
    /** Staff call the next (叫号). */
    CALL_NEXT
}

package org.commonhall.calendar;

/** Which promise a clock measures. */
public enum ClockKind {
    /** From creation to the first contact with the requester (首次响应). */
    FIRST_RESPONSE,
    /** From the requester's last message to the reply (进展回复). */
    UPDATE,
    /** From creation to the answer (办结). */
    SOLUTION
}

package org.commonhall.volunteering.welfare;

/** Where a welfare check stands. */
public enum CheckStatus {
    /** Nobody has answered for it yet. */
    OPEN,
    /** Somebody has answered for it. */
    RESOLVED
}

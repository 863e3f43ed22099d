package org.commonhall.volunteering.meal;

/** How large a portion is. */
public enum PortionSize {
    /** As usual. */
    REGULAR,
    /** Larger. */
    LARGE
}

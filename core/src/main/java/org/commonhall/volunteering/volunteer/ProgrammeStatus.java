package org.commonhall.volunteering.volunteer;

/** Where a programme stands. */
public enum ProgrammeStatus {
    /** Only staff know of it. */
    DRAFT,
    /** People can sign up. */
    RUNNING,
    /** Nobody can sign up for now. */
    PAUSED,
    /** It is over. */
    ENDED
}

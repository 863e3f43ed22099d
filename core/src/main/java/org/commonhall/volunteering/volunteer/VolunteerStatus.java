package org.commonhall.volunteering.volunteer;

/** Where a volunteer stands. */
public enum VolunteerStatus {
    /** Signs up, and is asked. */
    ACTIVE,
    /** Is not asked for now. */
    RESTING,
    /** Is no volunteer any more. */
    LEFT
}

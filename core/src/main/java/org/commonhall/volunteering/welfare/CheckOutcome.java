package org.commonhall.volunteering.welfare;

/** What a welfare check has found. */
public enum CheckOutcome {
    /** The person is well. */
    WELL,
    /** The person came home late. */
    HOME_LATE,
    /** The person is away. */
    AWAY,
    /** The person is in hospital. */
    HOSPITAL,
    /** The person was unwell and was helped. */
    UNWELL,
    /** The person has died. */
    DECEASED,
    /** Something else. */
    OTHER
}

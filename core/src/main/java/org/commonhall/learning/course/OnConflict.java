package org.commonhall.learning.course;

/** What becomes of a date whose room is taken. */
public enum OnConflict {
    /** All dates are refused. */
    REFUSE,
    /** It is left out and can be added again. */
    SKIP
}

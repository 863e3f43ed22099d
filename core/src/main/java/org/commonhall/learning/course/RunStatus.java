package org.commonhall.learning.course;

/** Where a run stands, as stored. */
public enum RunStatus {
    /** It is being planned; only staff see it. */
    DRAFT,
    /** It is offered. */
    PUBLISHED,
    /** It is over and settled. */
    FINISHED,
    /** It does not take place. */
    CANCELLED
}

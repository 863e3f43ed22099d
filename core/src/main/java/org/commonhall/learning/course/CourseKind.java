package org.commonhall.learning.course;

/** What a course is. */
public enum CourseKind {
    /** Sessions that belong together, with a rule that says who has completed it (课程). */
    COURSE,
    /** An open event of one session or a few (开放活动). */
    EVENT
}

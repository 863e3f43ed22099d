package org.commonhall.learning.course;

/** What somebody does in a session. */
public enum TeacherRole {
    /** Teaches it (讲师). */
    LEAD,
    /** Helps (助教). */
    ASSISTANT
}

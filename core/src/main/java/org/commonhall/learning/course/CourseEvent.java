package org.commonhall.learning.course;

import java.util.Locale;
import org.commonhall.EventCode;

/** What can happen to courses and their runs, as its events in the feed are called. */
public enum CourseEvent implements EventCode {
    /** A course was defined or changed. */
    DEFINED,
    /** A run was drafted. */
    RUN_DRAFTED,
    /** The terms of a run were changed. */
    RUN_CHANGED,
    /** Sessions were planned. */
    SESSIONS_PLANNED,
    /** A run was published. */
    RUN_PUBLISHED,
    /** The seats of a run were changed. */
    RUN_RESIZED,
    /** A run does not take place. */
    RUN_CANCELLED,
    /** A run is over and settled. */
    RUN_FINISHED,
    /** A run has too few learners. */
    RUN_BELOW_MINIMUM,
    /** A run has learners enough. */
    RUN_CONFIRMED,
    /** The seats kept for audiences are open to all. */
    SEATS_RELEASED,
    /** A session was added. */
    SESSION_ADDED,
    /** A session has another time or room. */
    SESSION_MOVED,
    /** A session does not take place. */
    SESSION_CANCELLED,
    /** A session that was left out takes place after all. */
    SESSION_READDED,
    /** A session begins within a day. */
    SESSION_REMINDER,
    /** Nobody has closed the attendance of a session. */
    SESSION_UNMARKED,
    /** What the attendance of a session has come to was judged. */
    SESSION_JUDGED,
    /** The certificates of a run were issued by themselves. */
    RUN_CERTIFIED,
    /** Somebody teaches a session. */
    TEACHER_ASSIGNED,
    /** Somebody no longer teaches a session. */
    TEACHER_RELEASED;

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code course.run_published}
     */
    @Override
    public String code() {
        return "course." + name().toLowerCase(Locale.ROOT);
    }
}

package org.commonhall.learning.course;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to courses and their runs, as its events in the feed are called. */
public enum CourseEvent implements EventCode {
    /** A course was defined or changed. */
    DEFINED,
    /** A run was drafted. */
    RUN_DRAFTED,
    /** The terms of a run were changed. */
    RUN_CHANGED(Told.REQUESTERS, Told.STAFF),
    /** Sessions were planned. */
    SESSIONS_PLANNED,
    /** A run was published. */
    RUN_PUBLISHED(Told.INTERESTED, Told.STAFF),
    /** The seats of a run were changed. */
    RUN_RESIZED,
    /** A run does not take place. */
    RUN_CANCELLED(Told.REQUESTERS, Told.STAFF),
    /** A run is over and settled. */
    RUN_FINISHED(Told.REQUESTERS),
    /** A run has too few learners. */
    RUN_BELOW_MINIMUM(Told.STAFF),
    /** A run has learners enough. */
    RUN_CONFIRMED(Told.REQUESTERS, Told.STAFF),
    /** The seats kept for audiences are open to all. */
    SEATS_RELEASED,
    /** A session was added. */
    SESSION_ADDED(Told.REQUESTERS, Told.STAFF),
    /** A session has another time or room. */
    SESSION_MOVED(Told.REQUESTERS, Told.STAFF),
    /** A session does not take place. */
    SESSION_CANCELLED(Told.REQUESTERS, Told.STAFF),
    /** A session that was left out takes place after all. */
    SESSION_READDED(Told.REQUESTERS, Told.STAFF),
    /** A session begins within a day. */
    SESSION_REMINDER(Told.REQUESTERS, Told.STAFF),
    /** A session has lost its room. */
    SESSION_UNPLACED(Told.STAFF),
    /** Nobody has closed the attendance of a session. */
    SESSION_UNMARKED(Told.STAFF),
    /** What the attendance of a session has come to was judged. */
    SESSION_JUDGED,
    /** The certificates of a run were issued by themselves. */
    RUN_CERTIFIED,
    /** Somebody teaches a session. */
    TEACHER_ASSIGNED(Told.STAFF),
    /** Somebody no longer teaches a session. */
    TEACHER_RELEASED(Told.STAFF);

    private final ImmutableSet<Told> told;

    CourseEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

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

package org.commonhall.code;

/** Codes that begin with {@code course}. */
public final class CourseCodes {
    /** Events. */
    public static final class Events {
        /** Course defined. */
        public static final String DEFINED = "course.defined";
        /** Too few learners. */
        public static final String RUN_BELOW_MINIMUM = "course.run_below_minimum";
        /** Run cancelled. */
        public static final String RUN_CANCELLED = "course.run_cancelled";
        /** Certificates of the run issued. */
        public static final String RUN_CERTIFIED = "course.run_certified";
        /** Run changed. */
        public static final String RUN_CHANGED = "course.run_changed";
        /** Learners enough. */
        public static final String RUN_CONFIRMED = "course.run_confirmed";
        /** Run drafted. */
        public static final String RUN_DRAFTED = "course.run_drafted";
        /** Run settled. */
        public static final String RUN_FINISHED = "course.run_finished";
        /** Run published. */
        public static final String RUN_PUBLISHED = "course.run_published";
        /** Seats changed. */
        public static final String RUN_RESIZED = "course.run_resized";
        /** Kept seats open to all. */
        public static final String SEATS_RELEASED = "course.seats_released";
        /** Session added. */
        public static final String SESSION_ADDED = "course.session_added";
        /** Session cancelled. */
        public static final String SESSION_CANCELLED = "course.session_cancelled";
        /** Attendance judged. */
        public static final String SESSION_JUDGED = "course.session_judged";
        /** Session moved. */
        public static final String SESSION_MOVED = "course.session_moved";
        /** Session takes place after all. */
        public static final String SESSION_READDED = "course.session_readded";
        /** Session within a day. */
        public static final String SESSION_REMINDER = "course.session_reminder";
        /** Attendance not closed. */
        public static final String SESSION_UNMARKED = "course.session_unmarked";
        /** Session without a room. */
        public static final String SESSION_UNPLACED = "course.session_unplaced";
        /** Sessions planned. */
        public static final String SESSIONS_PLANNED = "course.sessions_planned";
        /** Teacher assigned. */
        public static final String TEACHER_ASSIGNED = "course.teacher_assigned";
        /** Teacher released. */
        public static final String TEACHER_RELEASED = "course.teacher_released";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** The badge “{0}” is given by the course “{1}” only. */
        public static final String BADGE_OTHER = "course.badge.other";
        /** Another course gives the badge “{0}” already. */
        public static final String BADGE_TAKEN = "course.badge.taken";
        /** There is no badge with the code “{0}”. */
        public static final String BADGE_UNKNOWN = "course.badge.unknown";
        /** This code is taken already. */
        public static final String CODE_TAKEN = "course.code.taken";
        /** {0} free absences are too many for {1} sessions. */
        public static final String FREE_MANY = "course.free.many";
        /** Seats cannot be kept for {0}: the hall does not know this audience. */
        public static final String POOLS_AUDIENCE = "course.pools.audience";
        /** This run has no kept seats, and people may have seats of it: keep seats in a new run. */
        public static final String POOLS_LATE = "course.pools.late";
        /** The kept seats are open to all already. */
        public static final String POOLS_RELEASED = "course.pools.released";
        /** {0} kept seats are more than the {1} of the run. */
        public static final String POOLS_SUM = "course.pools.sum";
        /** Seats are kept twice for {0}. */
        public static final String POOLS_TWICE = "course.pools.twice";
        /** The courses need each other: “{0}”. */
        public static final String PREREQUISITE_CYCLE = "course.prerequisite.cycle";
        /** The prerequisites cannot be read from column {0} on: “{1}”. */
        public static final String PREREQUISITE_TEXT = "course.prerequisite.text";
        /** The course {0} gets no more runs. */
        public static final String RETIRED = "course.retired";
        /** The room {0} belongs to another station. */
        public static final String ROOM_STATION = "course.room.station";
        /** Nobody could ever meet this rule: “{0}”. */
        public static final String RULE_IMPOSSIBLE = "course.rule.impossible";
        /** There is no session {0} that could have to be attended. */
        public static final String RULE_MUST = "course.rule.must";
        /** The rule cannot be read from column {0} on: “{1}”. */
        public static final String RULE_TEXT = "course.rule.text";
        /** Enrolling begins at {0}. */
        public static final String RUN_CLOSED_EARLY = "course.run.closed.early";
        /** Enrolling ended at {0}. */
        public static final String RUN_CLOSED_LATE = "course.run.closed.late";
        /** nobody signs up; whoever comes takes part. */
        public static final String RUN_CLOSED_NONE = "course.run.closed.none";
        /** One cannot enrol: the run is {0}. */
        public static final String RUN_CLOSED_STATUS = "course.run.closed.status";
        /** These times do not follow each other: {0}, {1}. */
        public static final String RUN_DATES = "course.run.dates";
        /** A run without a session cannot be published. */
        public static final String RUN_EMPTY = "course.run.empty";
        /** One is late after {0} minutes, which is later than absent after {1}. */
        public static final String RUN_MARKS = "course.run.marks";
        /** How many learners are needed and when that is looked at go together. */
        public static final String RUN_MINIMUM = "course.run.minimum";
        /** Session {0} at {1} has neither been held nor cancelled. */
        public static final String RUN_OPEN = "course.run.open";
        /** This cannot be done any more or not yet; the run is {0}. */
        public static final String RUN_STATE = "course.run.state";
        /** Points cannot be given by “{0}”. */
        public static final String SCALE = "course.scale";
        /** All {0} seats are taken. */
        public static final String SEATS_FULL = "course.seats.full";
        /** {0} seats are left and kept for others until {1}. */
        public static final String SEATS_RESERVED = "course.seats.reserved";
        /** A run has at most {0} sessions. */
        public static final String SESSION_MANY = "course.session.many";
        /** The rule gives no session. */
        public static final String SESSION_NONE = "course.session.none";
        /** The session at {0} would begin before enrolling does at {1}. */
        public static final String SESSION_ORDER = "course.session.order";
        /** The time begins in the past: {0}. */
        public static final String SESSION_PAST = "course.session.past";
        /** This cannot be done any more or not yet; the session is {0}. */
        public static final String SESSION_STATE = "course.session.state";
        /** Session {0} has attendance already. */
        public static final String SESSION_TAKEN = "course.session.taken";
        /** Somebody who teaches is busy from {0} to {1}. */
        public static final String TEACHER_BUSY = "course.teacher.busy";
        /** This person teaches the session already. */
        public static final String TEACHER_TWICE = "course.teacher.twice";
        /** The clock skips {0} in {1}. */
        public static final String TIME_GAP = "course.time.gap";
        /** This time lies outside the years 1 to 9998: {0}. */
        public static final String TIME_RANGE = "course.time.range";
        /** There is no such time zone: {0}. */
        public static final String TIME_ZONE = "course.time.zone";

        private Refusals() {}
    }

    private CourseCodes() {}
}

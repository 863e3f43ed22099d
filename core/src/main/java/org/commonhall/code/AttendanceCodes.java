package org.commonhall.code;

/** Codes that begin with {@code attendance}. */
public final class AttendanceCodes {
    /** Refusals. */
    public static final class Refusals {
        /** This is not the code on the screen. */
        public static final String CODE_WRONG = "attendance.code.wrong";
        /** Check-in begins at {0}. */
        public static final String EARLY = "attendance.early";
        /** At most {1} people can be marked at once, not {0}. */
        public static final String MANY = "attendance.many";
        /** This person has not checked in, or has left already. */
        public static final String NONE = "attendance.none";
        /** Somebody among these does not belong to it. */
        public static final String OTHER = "attendance.other";
        /** This was possible until {0}. */
        public static final String OVER = "attendance.over";
        /** Late after {0} minutes, absent after {1} and gone early {2} minutes before the end do not go together. */
        public static final String RULE = "attendance.rule";
        /** Whoever is there cannot be excused. */
        public static final String THERE = "attendance.there";
        /** Left at {1}, before arriving at {0}. */
        public static final String TIMES = "attendance.times";
        /** Too many wrong codes; try again in {0} minutes or ask the staff. */
        public static final String TRIES = "attendance.tries";
        /** Somebody is marked twice. */
        public static final String TWICE = "attendance.twice";

        private Refusals() {}
    }

    private AttendanceCodes() {}
}

package org.commonhall.code;

/** Codes that begin with {@code calendar}. */
public final class CalendarCodes {
    /** Refusals. */
    public static final class Refusals {
        /** The clock cannot stop at {0}, before its start at {1}. */
        public static final String CLOCK_EARLY = "calendar.clock.early";
        /** The clock {0} still runs: only a stopped clock starts a new run. */
        public static final String CLOCK_RUNNING = "calendar.clock.running";
        /** The clock was stopped at {0}. */
        public static final String CLOCK_STOPPED = "calendar.clock.stopped";
        /** The calendar {0} has no working time at all. */
        public static final String EMPTY = "calendar.empty";
        /**
         * Whether these hours add to those before or stand in for them is not said: write all hours of a day together,
         * such as Fr 09:00-17:00,19:00-21:00.
         */
        public static final String HOURS_ADD = "calendar.hours.add";
        /**
         * {0} stands before a comma without hours: write the hours there too, such as We 10:00-12:00, Sa 10:00-12:00,
         * or ; in place of the comma for whole days.
         */
        public static final String HOURS_BARE = "calendar.hours.bare";
        /** There is no such time of day: {0}; write such as 09:00-17:00. */
        public static final String HOURS_CLOCK = "calendar.hours.clock";
        /** A remark cannot stand for dates: the hours of this rule cannot be told. */
        public static final String HOURS_COMMENT = "calendar.hours.comment";
        /** No such date, or no date to count from: {0}. */
        public static final String HOURS_DATE = "calendar.hours.date";
        /** There are no opening hours. */
        public static final String HOURS_EMPTY = "calendar.hours.empty";
        /** Which hours hold on {0} is not said: write such as PH 09:00-17:00. */
        public static final String HOURS_EXCEPT = "calendar.hours.except";
        /** There is nothing between two commas: write ; between rules, or - between the ends of a range. */
        public static final String HOURS_GAP = "calendar.hours.gap";
        /** Nobody knows what {0} stands for here: a list of those holidays is needed. */
        public static final String HOURS_HOLIDAYS = "calendar.hours.holidays";
        /** Opening hours are at most {0} characters long. */
        public static final String HOURS_LONG = "calendar.hours.long";
        /** {0} to {1} may be of the morning or of the afternoon: write {2}-{3} if it is the afternoon. */
        public static final String HOURS_NOON = "calendar.hours.noon";
        /** A date is moved by at most {0} days, not {1}. */
        public static final String HOURS_OFFSET = "calendar.hours.offset";
        /** Opening hours have at most {0} rules and selectors. */
        public static final String HOURS_PARTS = "calendar.hours.parts";
        /** A moment is no opening time: from and to are needed. */
        public static final String HOURS_POINT = "calendar.hours.point";
        /** A position is a latitude of -90 to 90 and a longitude of -180 to 180, not {0} and {1}. */
        public static final String HOURS_POSITION = "calendar.hours.position";
        /** The end comes before the start, or there is none: {0}. */
        public static final String HOURS_REVERSED = "calendar.hours.reversed";
        /** {0} has no months: write them, such as Apr-Oct 08:00-18:00. */
        public static final String HOURS_SEASON = "calendar.hours.season";
        /** Hours end at 48:00 at the latest. */
        public static final String HOURS_SPAN = "calendar.hours.span";
        /** Times of the sun cannot be told without a position. */
        public static final String HOURS_SUN = "calendar.hours.sun";
        /** The opening hours cannot be read from here on. */
        public static final String HOURS_SYNTAX = "calendar.hours.syntax";
        /** Weeks are 1 to 53, in rising order where there is an interval: {0}. */
        public static final String HOURS_WEEK = "calendar.hours.week";
        /** The end must be later than the start, by at most a hundred years: {0} to {1}. */
        public static final String HOURS_WINDOW = "calendar.hours.window";
        /** No word of opening hours: {0}; write days and hours such as Mo-Fr 09:00-17:00; PH off. */
        public static final String HOURS_WORD = "calendar.hours.word";
        /** A limit is 1 to {1}, not {0}. */
        public static final String LIMIT_RANGE = "calendar.limit.range";
        /** No date or year: {0}. */
        public static final String LIST_DATE = "calendar.list.date";
        /** {0} stands here twice. */
        public static final String LIST_DUPLICATE = "calendar.list.duplicate";
        /** The kind is list, off, work or plain, not {0}. */
        public static final String LIST_KIND = "calendar.list.kind";
        /** {0} has no name. */
        public static final String LIST_NAME = "calendar.list.name";
        /** Make-up working days of the calendar {0} would have no hours. */
        public static final String MAKEUP_EMPTY = "calendar.makeup.empty";
        /** On the calendar {0} the limit does not run out within a hundred years. */
        public static final String NEVER_ENDS = "calendar.never.ends";
        /** At most {1} pauses of the kind {0}. */
        public static final String PAUSE_COUNT = "calendar.pause.count";
        /** A pause cannot begin at {0}, before the clock starts at {1}. */
        public static final String PAUSE_EARLY = "calendar.pause.early";
        /** No pause lasts at {0}. */
        public static final String PAUSE_NONE = "calendar.pause.none";
        /** Another pause lasts at {0}. */
        public static final String PAUSE_OVERLAP = "calendar.pause.overlap";
        /** A pause must end after it begins: {0} to {1}. */
        public static final String PAUSE_REVERSED = "calendar.pause.reversed";
        /** Pauses of the kind {0} may last together: {1}. */
        public static final String PAUSE_TOTAL = "calendar.pause.total";
        /** Not the code of a kind of pause: {0}. */
        public static final String PAUSE_TYPE = "calendar.pause.type";
        /** A rule has a count or an end, not both. */
        public static final String RECUR_BOTH = "calendar.recur.both";
        /** The rule has no end: say how many are wanted. */
        public static final String RECUR_ENDLESS = "calendar.recur.endless";
        /** At most {0} occurrences are given, and at least one. */
        public static final String RECUR_LIMIT = "calendar.recur.limit";
        /** A rule is at most {0} characters long. */
        public static final String RECUR_LONG = "calendar.recur.long";
        /** The rule has no {0}. */
        public static final String RECUR_MISSING = "calendar.recur.missing";
        /** The rule never occurs, or all its occurrences are left out. */
        public static final String RECUR_NEVER = "calendar.recur.never";
        /** Only rules by month or year have numbered weekdays in BYDAY. */
        public static final String RECUR_NUMBERED = "calendar.recur.numbered";
        /** Not a part of a rule: {0}. */
        public static final String RECUR_PART = "calendar.recur.part";
        /** BYSETPOS needs another part whose set it picks from. */
        public static final String RECUR_SETPOS = "calendar.recur.setpos";
        /** The occurrences lie too far apart to find so many. */
        public static final String RECUR_STEPS = "calendar.recur.steps";
        /** {0} comes twice. */
        public static final String RECUR_TWICE = "calendar.recur.twice";
        /** {0} cannot be {1}. */
        public static final String RECUR_VALUE = "calendar.recur.value";
        /** The end {1} is not after the beginning {0}. */
        public static final String SPAN_REVERSED = "calendar.span.reversed";
        /** Two windows overlap: {0} and {1}. */
        public static final String WINDOW_OVERLAP = "calendar.window.overlap";
        /** A window starts between 00:00 and 23:59 and ends at 48:00 at the latest: {0} to {1}. */
        public static final String WINDOW_RANGE = "calendar.window.range";
        /** A window must end after it starts: {0} to {1}; two in the night is 26:00. */
        public static final String WINDOW_REVERSED = "calendar.window.reversed";
        /** Not a window such as 09:00-12:00: {0}. */
        public static final String WINDOW_TEXT = "calendar.window.text";
        /** Unknown time zone: {0}. */
        public static final String ZONE_UNKNOWN = "calendar.zone.unknown";

        private Refusals() {}
    }

    private CalendarCodes() {}
}

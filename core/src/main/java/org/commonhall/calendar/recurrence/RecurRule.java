package org.commonhall.calendar.recurrence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a recurrence rule.
 *
 * @param unit what {@code FREQ} counts
 * @param interval every how many of them, 1 or more
 * @param count how many, or null
 * @param until the last moment, or null
 * @param weekdays {@code BYDAY}
 * @param numbers the other {@code BY} parts, each sorted and without doubles
 * @param weekStart {@code WKST}
 */
record RecurRule(
        Unit unit,
        int interval,
        @Nullable Integer count,
        @Nullable RecurUntil until,
        ImmutableList<Weekday> weekdays,
        ImmutableMap<Part, ImmutableList<Integer>> numbers,
        DayOfWeek weekStart) {

    /** What a rule steps by, longest first. */
    enum Unit {
        YEARLY,
        MONTHLY,
        WEEKLY,
        DAILY,
        HOURLY,
        MINUTELY,
        SECONDLY
    }

    /** A part that is a list of numbers, with its range; a date part may also count from the end. */
    enum Part {
        BYMONTH(1, 12, false),
        BYWEEKNO(1, 53, true),
        BYYEARDAY(1, 366, true),
        BYMONTHDAY(1, 31, true),
        BYHOUR(0, 23, false),
        BYMINUTE(0, 59, false),
        BYSECOND(0, 60, false),
        BYSETPOS(1, 366, true);

        final int min;
        final int max;
        final boolean negative;

        Part(int min, int max, boolean negative) {
            this.min = min;
            this.max = max;
            this.negative = negative;
        }
    }

    /**
     * A weekday.
     *
     * @param day which
     * @param number the how manieth of the month or year, counted from the end when negative; 0 for each
     */
    record Weekday(DayOfWeek day, int number) {}

    ImmutableList<Integer> of(Part part) {
        return numbers.getOrDefault(part, ImmutableList.of());
    }

    boolean has(Part part) {
        return numbers.containsKey(part);
    }
}

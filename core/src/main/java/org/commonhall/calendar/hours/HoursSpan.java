package org.commonhall.calendar.hours;

import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.VariableTime;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a rule on the day it matches, in minutes from that day's midnight to at most 48:00.
 *
 * @param from first minute
 * @param until the minute after the last
 * @param openEnd whether the end is a guess
 */
record HoursSpan(int from, int until, boolean openEnd) {
    static final int DAY = 24 * 60;

    /**
     * Gives the hours of a rule in the order in which they are laid over each other.
     *
     * @param today the minute of a time of the sun on the day of the rule
     * @param tomorrow the minute of one on the day after, from that day's midnight
     */
    static ImmutableList<HoursSpan> of(
            List<TimeSpan> times, ToIntFunction<VariableTime> today, ToIntFunction<VariableTime> tomorrow) {
        List<HoursSpan> spans = new ArrayList<>();
        for (TimeSpan time : times) {
            // Hours up to 08:00 on a day on which the sun rises later are none; they do not go on to the next day.
            int usualStart = minute(time.getStart(), time.getStartEvent(), HoursSun::usual);
            int usualEnd = minute(time.getEnd(), time.getEndEvent(), HoursSun::usual);
            boolean ends = usualEnd != TimeSpan.UNDEFINED_TIME;
            boolean moves = time.getStartEvent() != null || time.getEndEvent() != null;
            int overnight = ends && (usualEnd < usualStart || (usualEnd == usualStart && !moves)) ? DAY : 0;
            int start = minute(time.getStart(), time.getStartEvent(), today);
            int end = minute(time.getEnd(), time.getEndEvent(), overnight == 0 ? today : tomorrow);
            if (time.isOpenEnded()) {
                int from = ends ? end + overnight : start;
                int usual = ends ? usualEnd + overnight : usualStart;
                spans.add(new HoursSpan(from, guessedEnd(usual), true));
            }
            if (ends && start < end + overnight) {
                spans.add(new HoursSpan(start, end + overnight, false));
            }
        }
        return spans.stream().map(span -> span.cut(spans)).collect(ImmutableList.toImmutableList());
    }

    private static int minute(int fixed, @Nullable VariableTime moving, ToIntFunction<VariableTime> sun) {
        return moving == null ? fixed : sun.applyAsInt(moving);
    }

    boolean passesMidnight() {
        return until > DAY;
    }

    // Hours that begin in the afternoon may last until the early morning; earlier ones are over by midnight.
    private static int guessedEnd(int from) {
        if (from >= 22 * 60) {
            return from + 8 * 60;
        }
        return from >= 17 * 60 ? from + 10 * 60 : DAY;
    }

    /** An open end lasts at most until the rule's next hours begin. */
    private HoursSpan cut(List<HoursSpan> spans) {
        if (!openEnd) {
            return this;
        }
        int end = spans.stream()
                .filter(other -> !other.openEnd && other.from > from)
                .mapToInt(HoursSpan::from)
                .min()
                .orElse(until);
        return new HoursSpan(from, Math.min(until, end), true);
    }
}

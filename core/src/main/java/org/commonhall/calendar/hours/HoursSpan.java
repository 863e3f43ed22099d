package org.commonhall.calendar.hours;

import ch.poole.openinghoursparser.TimeSpan;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.commonhall.text.HoursPlace;

/**
 * Hours of a rule on the day it matches, in minutes from that day's midnight to at most 48:00.
 *
 * @param from first minute
 * @param until the minute after the last
 * @param openEnd whether the end is a guess
 */
record HoursSpan(int from, int until, boolean openEnd) {
    static final int DAY = 24 * 60;

    /** Gives the hours of a rule in the order in which they are laid over each other. */
    static ImmutableList<HoursSpan> of(List<TimeSpan> times, HoursPlace place) {
        List<HoursSpan> spans = new ArrayList<>();
        for (TimeSpan time : times) {
            if (time.getStartEvent() != null || time.getEndEvent() != null) {
                throw place.refuse("calendar.hours.sun");
            }
            if (time.getInterval() > 0 || (time.getEnd() == TimeSpan.UNDEFINED_TIME && !time.isOpenEnded())) {
                throw place.refuse("calendar.hours.point");
            }
            int until = time.getEnd();
            if (until != TimeSpan.UNDEFINED_TIME && until <= time.getStart()) {
                until += DAY;
            }
            if (time.isOpenEnded()) {
                int from = until == TimeSpan.UNDEFINED_TIME ? time.getStart() : until;
                spans.add(new HoursSpan(from, guessedEnd(from), true));
            }
            if (until != TimeSpan.UNDEFINED_TIME) {
                spans.add(new HoursSpan(time.getStart(), until, false));
            }
        }
        if (spans.stream().anyMatch(span -> span.until > 2 * DAY)) {
            throw place.refuse("calendar.hours.span");
        }
        return spans.stream().map(span -> span.cut(spans)).collect(ImmutableList.toImmutableList());
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

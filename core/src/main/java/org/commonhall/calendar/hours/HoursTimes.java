package org.commonhall.calendar.hours;

import ch.poole.openinghoursparser.TimeSpan;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonhall.text.HoursPlace;

/**
 * The hours of a rule, of which those of the sun are others on each date.
 *
 * @param fixed hours of every date; empty when they are of the sun, or the whole day
 * @param moving hours of which some begin or end with the sun; empty when none does
 */
record HoursTimes(ImmutableList<HoursSpan> fixed, ImmutableList<TimeSpan> moving) {
    static final HoursTimes WHOLE_DAY = new HoursTimes(ImmutableList.of(), ImmutableList.of());

    static HoursTimes of(List<TimeSpan> times, HoursPlace place, boolean sun) {
        boolean asksSun = false;
        for (TimeSpan time : times) {
            asksSun |= time.getStartEvent() != null || time.getEndEvent() != null;
            if (asksSun && !sun) {
                throw place.refuse("calendar.hours.sun");
            }
            boolean ends = time.getEndEvent() != null || time.getEnd() != TimeSpan.UNDEFINED_TIME;
            if (time.getInterval() > 0 || (!ends && !time.isOpenEnded())) {
                throw place.refuse("calendar.hours.point");
            }
        }
        ImmutableList<HoursSpan> spans = HoursSpan.of(times, HoursSun::usual, HoursSun::usual);
        if (spans.stream().anyMatch(span -> span.until() > 2 * HoursSpan.DAY)) {
            throw place.refuse("calendar.hours.span");
        }
        return asksSun
                ? new HoursTimes(ImmutableList.of(), ImmutableList.copyOf(times))
                : new HoursTimes(spans, ImmutableList.of());
    }

    boolean isWholeDay() {
        return fixed.isEmpty() && moving.isEmpty();
    }

    boolean askSun() {
        return !moving.isEmpty();
    }

    /** Whether they may go on past midnight. */
    boolean passMidnight() {
        return askSun() || fixed.stream().anyMatch(HoursSpan::passesMidnight);
    }

    ImmutableList<HoursSpan> on(long epochDay, OpeningDays days) {
        if (!askSun()) {
            return fixed;
        }
        return HoursSpan.of(moving, HoursSun.of(epochDay, days)::minute, HoursSun.of(epochDay + 1, days)::minute);
    }
}

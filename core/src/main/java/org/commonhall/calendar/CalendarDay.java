package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.commonhall.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * One date of a working calendar.
 *
 * @param date the date
 * @param kind what kind of day
 * @param windows its working hours in order; empty when it is not worked
 * @param name what the date is called, or null
 * @param source the decree that says so, or null
 * @param published false when the calendar follows a list and none is published for the date's year
 */
public record CalendarDay(
        LocalDate date,
        DayClass kind,
        ImmutableList<TimeWindow> windows,
        @Nullable DayName name,
        @Nullable String source,
        boolean published) {

    /**
     * Says whether the date has working hours.
     *
     * @return true for a working day
     */
    public boolean isWorking() {
        return !windows.isEmpty();
    }

    /**
     * Says what kind of day it is, with its name and the decree, if it has any.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        if (name == null) {
            return kind.said();
        }
        return source == null
                ? Explanation.of("calendar.class.named", kind.said(), name.said())
                : Explanation.of("calendar.class.decreed", kind.said(), name.said(), source);
    }
}

package org.commonhall.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date of a list of days off.
 *
 * @param date the date
 * @param kind what the list says of it
 * @param name the festival it belongs to
 * @param source the decree, or null
 */
public record ListedDay(
        LocalDate date, Kind kind, DayName name, @Nullable String source) {

    /** What a list says of a date. */
    public enum Kind {
        /** A day off (放假). */
        OFF,
        /** A make-up working day (调休上班). */
        WORK,
        /** An earlier entry is withdrawn: the date is a plain weekday again. */
        PLAIN
    }
}

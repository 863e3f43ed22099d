package org.commonhall.calendar.hours;

import java.time.LocalDate;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.ListedDay;
import org.jspecify.annotations.Nullable;

/** One date with all that selectors ask of it. */
final class HoursDay {
    /** How many kinds of days there are for rules that ask for weekdays and holidays only. */
    static final int LIKES = 28;

    final LocalDate date;
    final int year;
    final int month;
    final int dayOfMonth;
    final long epochDay;
    /** The weekday of the calendar, Monday is 0. */
    final int weekday;
    /** The weekday that the day counts as: a make-up working day is a Monday where the policy says so. */
    final int effectiveWeekday;
    /** What the list of public holidays says, or null. */
    private final ListedDay.@Nullable Kind listed;

    private final OpeningDays days;

    HoursDay(LocalDate date, OpeningDays days) {
        this.date = date;
        this.year = date.getYear();
        this.month = date.getMonthValue();
        this.dayOfMonth = date.getDayOfMonth();
        this.epochDay = date.toEpochDay();
        this.days = days;
        this.listed = kind(days.publicHolidays());
        this.weekday = Math.floorMod(epochDay + 3, 7);
        this.effectiveWeekday = isMadeUp() ? 0 : weekday;
    }

    HoursDay plus(int offset) {
        return offset == 0 ? this : new HoursDay(date.plusDays(offset), days);
    }

    /** Gives the week of ISO 8601: the one of the year that its Thursday lies in. */
    int week() {
        LocalDate thursday = LocalDate.ofEpochDay(epochDay - weekday + 3);
        return (thursday.getDayOfYear() - 1) / 7 + 1;
    }

    /** Says whether a make-up working day counts as a Monday here. */
    boolean isMadeUp() {
        return listed == ListedDay.Kind.WORK && days.makeup() == MakeupPolicy.AS_WEEKDAY;
    }

    boolean isPublicHoliday() {
        return listed == ListedDay.Kind.OFF;
    }

    boolean isSchoolHoliday() {
        return kind(days.schoolHolidays()) == ListedDay.Kind.OFF;
    }

    private ListedDay.@Nullable Kind kind(@Nullable HolidayList list) {
        return kind(list, epochDay);
    }

    private static ListedDay.@Nullable Kind kind(@Nullable HolidayList list, long epochDay) {
        return list == null ? null : list.kind(epochDay);
    }

    /** Says what of a date rules without dates, weeks and years can ask for, as a number below {@link #LIKES}. */
    static int like(long epochDay, OpeningDays days) {
        ListedDay.Kind kind = kind(days.publicHolidays(), epochDay);
        boolean madeUp = kind == ListedDay.Kind.WORK && days.makeup() == MakeupPolicy.AS_WEEKDAY;
        int weekday = madeUp ? 0 : Math.floorMod(epochDay + 3, 7);
        boolean school = kind(days.schoolHolidays(), epochDay) == ListedDay.Kind.OFF;
        return weekday + (kind == ListedDay.Kind.OFF ? 7 : 0) + (school ? 14 : 0);
    }
}

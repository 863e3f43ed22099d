package org.commonhall.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** One date with all that selectors ask of it. */
final class HoursDay {
    final LocalDate date;
    final int year;
    final int month;
    final int dayOfMonth;
    final long epochDay;
    private final OpeningDays days;

    HoursDay(LocalDate date, OpeningDays days) {
        this.date = date;
        this.year = date.getYear();
        this.month = date.getMonthValue();
        this.dayOfMonth = date.getDayOfMonth();
        this.epochDay = date.toEpochDay();
        this.days = days;
    }

    HoursDay plus(int offset) {
        return offset == 0 ? this : new HoursDay(date.plusDays(offset), days);
    }

    /** The weekday of the calendar, Monday is 0. */
    int weekday() {
        return Math.floorMod(epochDay + 3, 7);
    }

    /** The weekday that the day counts as, Monday is 0. */
    int effectiveWeekday() {
        return isMadeUp() ? 0 : weekday();
    }

    int week() {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Whether a make-up working day counts as a Monday here. */
    boolean isMadeUp() {
        return days.makeup() == MakeupPolicy.AS_WEEKDAY && isListed(days.publicHolidays(), ListedDay.Kind.WORK);
    }

    boolean isPublicHoliday() {
        return isListed(days.publicHolidays(), ListedDay.Kind.OFF);
    }

    boolean isSchoolHoliday() {
        return isListed(days.schoolHolidays(), ListedDay.Kind.OFF);
    }

    private boolean isListed(@Nullable HolidayList list, ListedDay.Kind kind) {
        return list != null && list.find(date).filter(day -> day.kind() == kind).isPresent();
    }
}

package org.commonhall.calendar.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.WeekDay;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;
import org.commonhall.text.HoursPlace;
import org.jspecify.annotations.Nullable;

/** Turns the dates and ranges of dates of a rule into tests of a day. */
final class HoursDates {
    /** A date is looked for in the years beside its own. */
    private static final int LONGEST_OFFSET = 365;

    private static final long NONE = Long.MIN_VALUE;
    private static final ImmutableList<Month> MONTHS = ImmutableList.copyOf(Month.values());
    private static final ImmutableList<WeekDay> WEEKDAYS = ImmutableList.copyOf(WeekDay.values());

    private HoursDates() {}

    static Predicate<HoursDay> test(DateRange range, HoursPlace place) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate();
        check(start, place);
        if (end == null) {
            return start.isOpenEnded() ? openRange(start) : single(start);
        }
        if (end.getMonth() == null && end.getVarDate() == null) {
            end.setMonth(start.getMonth());
            // Nearly a year is not what a month said once is meant for.
            if (!end.undefinedDay() && !start.undefinedDay() && end.getDay() < start.getDay()) {
                throw place.refuse("calendar.hours.reversed", range);
            }
        }
        check(end, place);
        if (isMonth(start) && isMonth(end) && start.undefinedYear() && end.undefinedYear()) {
            return months(month(start), month(end), Math.max(1, range.getInterval()));
        }
        int step = Math.max(1, range.getInterval());
        if ((step > 1 && (isMonth(start) || isMonth(end))) || (start.undefinedYear() && !end.undefinedYear())) {
            throw place.refuse("calendar.hours.date", range);
        }
        if (!start.undefinedYear()) {
            return once(start, end, step, place);
        }
        return step == 1 ? yearly(start, end) : stepped(start, end, step);
    }

    /** Computes Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int epact = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
        int sunday = epact - (year + year / 4 + epact + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays(sunday);
    }

    private static boolean isMonth(DateWithOffset date) {
        return date.undefinedDay() && date.getVarDate() == null && date.getNthWeekDay() == null;
    }

    static void checkOffset(int offset, HoursPlace place) {
        if (Math.abs(offset) > LONGEST_OFFSET) {
            throw place.refuse("calendar.hours.offset", LONGEST_OFFSET, offset);
        }
    }

    private static void check(DateWithOffset date, HoursPlace place) {
        checkOffset(date.getDayOffset(), place);
        if (date.getVarDate() != null) {
            return;
        }
        if (date.getMonth() == null) {
            throw place.refuse("calendar.hours.date", date);
        }
        // 2000 is a leap year: the 29th of February is a date.
        int longest = YearMonth.of(2000, month(date)).lengthOfMonth();
        if (!date.undefinedDay() && date.getDay() > longest) {
            throw place.refuse("calendar.hours.date", date);
        }
    }

    private static Predicate<HoursDay> single(DateWithOffset date) {
        if (isMonth(date)) {
            int month = month(date);
            return date.undefinedYear()
                    ? day -> day.month == month
                    : day -> day.month == month && day.year == date.getYear();
        }
        if (!date.undefinedYear()) {
            long only = resolve(date, date.getYear(), Edge.ONLY);
            return day -> day.epochDay == only;
        }
        // An offset may lead into a neighbouring year.
        return day -> resolve(date, day.year, Edge.ONLY) == day.epochDay
                || (isMoved(date)
                        && (resolve(date, day.year - 1, Edge.ONLY) == day.epochDay
                                || resolve(date, day.year + 1, Edge.ONLY) == day.epochDay));
    }

    private static Predicate<HoursDay> openRange(DateWithOffset start) {
        if (!start.undefinedYear()) {
            long from = resolve(start, start.getYear(), Edge.START);
            return day -> from != NONE && day.epochDay >= from;
        }
        return day -> {
            long from = resolve(start, day.year, Edge.START);
            return from != NONE && day.epochDay >= from;
        };
    }

    private static Predicate<HoursDay> months(int from, int until, int interval) {
        int length = Math.floorMod(until - from, 12);
        return day -> {
            int index = Math.floorMod(day.month - from, 12);
            return index <= length && index % interval == 0;
        };
    }

    private static Predicate<HoursDay> once(DateWithOffset start, DateWithOffset end, int step, HoursPlace place) {
        long from = resolve(start, start.getYear(), Edge.START);
        int year = end.undefinedYear() ? start.getYear() : end.getYear();
        long until = resolve(end, year, Edge.END);
        if (end.undefinedYear() && until < from) {
            until = resolve(end, year + 1, Edge.END);
        }
        if (from == NONE || until < from) {
            throw HoursDays.reversed(place, start + "-" + end);
        }
        long last = until;
        return day -> from <= day.epochDay && day.epochDay <= last && (day.epochDay - from) % step == 0;
    }

    /** Both dates are taken in the day's own year; an end before the start leaves out what lies between them. */
    private static Predicate<HoursDay> yearly(DateWithOffset start, DateWithOffset end) {
        boolean moved = isMoved(start) || isMoved(end);
        return day -> {
            long from = resolve(start, day.year, Edge.START);
            long until = resolve(end, day.year, Edge.END);
            if (from == NONE || until == NONE) {
                return false;
            }
            boolean inside = from <= until
                    ? from <= day.epochDay && day.epochDay <= until
                    : day.epochDay <= until || from <= day.epochDay;
            return inside || (moved && (lies(day, start, end, day.year - 1) || lies(day, start, end, day.year + 1)));
        };
    }

    /** Matches every so many days from the start, which may lie in the year before. */
    private static Predicate<HoursDay> stepped(DateWithOffset start, DateWithOffset end, int step) {
        return day -> {
            for (int year = day.year - 1; year <= day.year + 1; year++) {
                long from = resolve(start, year, Edge.START);
                long until = resolve(end, year, Edge.END);
                if (until != NONE && until < from) {
                    until = resolve(end, year + 1, Edge.END);
                }
                if (from != NONE
                        && from <= day.epochDay
                        && day.epochDay <= until
                        && (day.epochDay - from) % step == 0) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean lies(HoursDay day, DateWithOffset start, DateWithOffset end, int year) {
        long from = resolve(start, year, Edge.START);
        long until = resolve(end, year, Edge.END);
        return from != NONE && from <= day.epochDay && day.epochDay <= until;
    }

    private static boolean isMoved(DateWithOffset date) {
        return date.getDayOffset() != 0 || date.getWeekDayOffset() != null;
    }

    private static long resolve(DateWithOffset date, int year, Edge edge) {
        LocalDate base = base(date, year, edge);
        if (base == null) {
            return NONE;
        }
        if (date.getWeekDayOffset() != null) {
            DayOfWeek weekday = weekday(date.getWeekDayOffset());
            base = base.with(
                    date.isWeekDayOffsetPositive()
                            ? TemporalAdjusters.next(weekday)
                            : TemporalAdjusters.previous(weekday));
        }
        return base.toEpochDay() + date.getDayOffset();
    }

    private static @Nullable LocalDate base(DateWithOffset date, int year, Edge edge) {
        if (date.getVarDate() != null) {
            // A range up to Easter ends with the day before, as evaluators of this syntax have always read it.
            return edge == Edge.END ? easter(year).minusDays(1) : easter(year);
        }
        YearMonth month = YearMonth.of(year, month(date));
        if (date.getNthWeekDay() != null) {
            LocalDate nth = month.atDay(1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(date.getNth(), weekday(date.getNthWeekDay())));
            return YearMonth.from(nth).equals(month) ? nth : null;
        }
        if (date.undefinedDay()) {
            return edge == Edge.END ? month.atEndOfMonth() : month.atDay(1);
        }
        if (month.isValidDay(date.getDay())) {
            return month.atDay(date.getDay());
        }
        return switch (edge) {
            case START -> month.plusMonths(1).atDay(1);
            case END -> month.atEndOfMonth();
            case ONLY -> null;
        };
    }

    /** Gives the weekday, from Monday as in both enumerations. */
    static DayOfWeek weekday(WeekDay weekday) {
        return DayOfWeek.of(WEEKDAYS.indexOf(weekday) + 1);
    }

    private static int month(DateWithOffset date) {
        return MONTHS.indexOf(date.getMonth()) + 1;
    }

    /**
     * Which end of a range a date is: of the 29th of February in a year without it, the next day, the day before, or
     * none.
     */
    private enum Edge {
        START,
        END,
        ONLY
    }
}

package org.commonhall.calendar.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.util.function.Predicate;
import org.commonhall.InvalidInput;
import org.commonhall.text.HoursPlace;

/** Turns the years, weeks, weekdays and holidays of a rule into tests of a day. */
final class HoursDays {

    private HoursDays() {}

    /** Refuses a range that ends before it starts. */
    static InvalidInput reversed(HoursPlace place, Object said) {
        return place.refuse("calendar.hours.reversed", said);
    }

    static Predicate<HoursDay> test(YearRange range, HoursPlace place) {
        int from = range.getStartYear();
        boolean single = range.getEndYear() == YearRange.UNDEFINED_YEAR;
        int until = single ? from : range.getEndYear();
        int interval = Math.max(1, range.getInterval());
        if (until < from) {
            throw reversed(place, range);
        }
        return range.isOpenEnded()
                ? day -> day.year >= from
                : day -> from <= day.year && day.year <= until && (day.year - from) % interval == 0;
    }

    static Predicate<HoursDay> test(WeekRange range, HoursPlace place) {
        int from = range.getStartWeek();
        int until = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? from : range.getEndWeek();
        int interval = Math.max(1, range.getInterval());
        if (Math.max(from, until) > WeekRange.MAX_WEEK || (until < from && interval > 1)) {
            throw place.refuse("calendar.hours.week", range);
        }
        return day -> {
            int week = day.week();
            return until < from
                    ? week >= from || week <= until
                    : from <= week && week <= until && (week - from) % interval == 0;
        };
    }

    static Predicate<HoursDay> test(WeekDayRange range, HoursPlace place) {
        int from = HoursDates.weekday(range.getStartDay()).getValue() - 1;
        if (!isPlain(range)) {
            Predicate<HoursDay> numbered = range.getNths().stream()
                    .map(nth -> numbered(nth, place))
                    .reduce(Predicate::or)
                    .orElseThrow();
            int offset = range.getOffset();
            HoursDates.checkOffset(offset, place);
            return day -> {
                HoursDay target = day.plus(-offset);
                return target.weekday == from && numbered.test(target);
            };
        }
        int until = range.getEndDay() == null
                ? from
                : HoursDates.weekday(range.getEndDay()).getValue() - 1;
        int length = Math.floorMod(until - from, 7);
        return day -> Math.floorMod(day.effectiveWeekday - from, 7) <= length;
    }

    /** Says whether it is weekdays of every week. */
    static boolean isPlain(WeekDayRange range) {
        return range.getNths() == null || range.getNths().isEmpty();
    }

    static Predicate<HoursDay> test(Holiday holiday, HoursPlace place) {
        int offset = holiday.getOffset();
        HoursDates.checkOffset(offset, place);
        return holiday.getType() == Holiday.Type.PH
                ? day -> day.plus(-offset).isPublicHoliday()
                : day -> day.plus(-offset).isSchoolHoliday();
    }

    private static Predicate<HoursDay> numbered(Nth nth, HoursPlace place) {
        int from = nth.getStartNth();
        int until = nth.getEndNth() == Nth.INVALID_NTH ? from : nth.getEndNth();
        if (from == Nth.INVALID_NTH || until < from) {
            throw reversed(place, nth);
        }
        return day -> {
            int first = (day.dayOfMonth - 1) / 7 + 1;
            int last = -((day.date.lengthOfMonth() - day.dayOfMonth) / 7 + 1);
            return (from <= first && first <= until) || (from <= last && last <= until);
        };
    }
}

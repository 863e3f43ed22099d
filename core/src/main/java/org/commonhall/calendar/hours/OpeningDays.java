package org.commonhall.calendar.hours;

import java.time.ZoneId;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.WorkingCalendarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Where opening hours are read: the zone of the wall clock and what the dates there are.
 *
 * @param zone the zone
 * @param publicHolidays what {@code PH} stands for: the days off of this list; null when nobody knows
 * @param schoolHolidays what {@code SH} stands for: the days off of this list; null when nobody knows
 * @param makeup what the public holidays' make-up working days are to weekdays
 * @param position where the sun rises and sets; null when nobody knows
 */
public record OpeningDays(
        ZoneId zone,
        @Nullable HolidayList publicHolidays,
        @Nullable HolidayList schoolHolidays,
        MakeupPolicy makeup,
        @Nullable Position position) {

    /**
     * A position on the earth.
     *
     * @param latitude degrees to the north, from -90 to 90
     * @param longitude degrees to the east, from -180 to 180
     */
    public record Position(double latitude, double longitude) {
        /**
         * Checks the ranges.
         *
         * @param latitude degrees to the north, from -90 to 90
         * @param longitude degrees to the east, from -180 to 180
         * @throws RuleViolation {@code calendar.hours.position}
         */
        public Position {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new RuleViolation("calendar.hours.position", latitude, longitude);
            }
        }
    }

    /**
     * Makes the days of a zone without any list of holidays.
     *
     * @param zone such as {@code Europe/Berlin}
     * @return the days; hours that ask for {@code PH} or {@code SH} are refused on them
     * @throws RuleViolation {@code calendar.zone.unknown}
     */
    public static OpeningDays of(String zone) {
        return new OpeningDays(WorkingCalendarBuilder.zone(zone), null, null, MakeupPolicy.AS_CALENDAR, null);
    }

    /**
     * Makes the days of Beijing time with the PRC's days off and make-up working days.
     *
     * @param makeup what make-up working days are to weekdays
     * @return the days
     */
    public static OpeningDays prc(MakeupPolicy makeup) {
        return of("Asia/Shanghai").with(HolidayList.prc(), makeup);
    }

    /**
     * Gives the same zone with other public holidays.
     *
     * @param list the days off and make-up working days
     * @param policy what make-up working days are to weekdays
     * @return the days
     */
    public OpeningDays with(HolidayList list, MakeupPolicy policy) {
        return new OpeningDays(zone, list, schoolHolidays, policy, position);
    }

    /**
     * Gives the same days with school holidays.
     *
     * @param list its days off are the school holidays
     * @return the days
     */
    public OpeningDays withSchoolHolidays(HolidayList list) {
        return new OpeningDays(zone, publicHolidays, list, makeup, position);
    }

    /**
     * The same days with a position, for hours that begin or end with the sun.
     *
     * @param latitude degrees to the north
     * @param longitude degrees to the east
     * @return the days
     * @throws RuleViolation {@code calendar.hours.position}
     */
    public OpeningDays at(double latitude, double longitude) {
        return new OpeningDays(zone, publicHolidays, schoolHolidays, makeup, new Position(latitude, longitude));
    }
}

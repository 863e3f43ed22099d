package org.commonhall.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Local times of the tests, written as people write them. */
public final class Times {
    /** The calendar of the worked examples: 09-12 and 13-18, Monday to Friday, on the decreed working days. */
    public static final WorkingCalendar CN = WorkingCalendar.prcOffice("office");

    private Times() {}

    public static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local.replace(' ', 'T')).atZone(zone).toInstant();
    }

    public static Instant cn(String local) {
        return at(local, CN.zone());
    }

    public static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

package org.commonhall.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Local times of the tests, written as people write them. */
final class Times {
    /** The calendar of the worked examples: 09-12 and 13-18, Monday to Friday, on the decreed working days. */
    static final WorkingCalendar CN = WorkingCalendar.prcOffice("office");

    private Times() {}

    static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local.replace(' ', 'T')).atZone(zone).toInstant();
    }

    static Instant cn(String local) {
        return at(local, CN.zone());
    }

    static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}

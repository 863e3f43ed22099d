package org.commonhall.calendar.recurrence;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * The end of a recurrence, itself included.
 *
 * @param time the wall time, of UTC where it is absolute
 * @param absolute whether it is a moment of UTC and not of the rule's own clock
 */
record RecurUntil(LocalDateTime time, boolean absolute) {

    /** A date lasts until its midnight. */
    static LocalDateTime endOf(LocalDateTime midnight) {
        return midnight.toLocalDate().atTime(LocalTime.MAX);
    }

    boolean isBefore(ZonedDateTime occurrence) {
        return absolute
                ? time.toInstant(ZoneOffset.UTC).isBefore(occurrence.toInstant())
                : time.isBefore(occurrence.toLocalDateTime());
    }
}

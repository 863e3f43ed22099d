package org.commonhall.station.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.Span;

/**
 * Turns wall times into moments. A time that a clock change skips is refused; of one that comes twice the first is
 * meant.
 */
final class BookingTimes {
    private BookingTimes() {}

    static Span span(LocalDateTime from, LocalDateTime to, ZoneId zone) {
        Instant begin = moment("from", from, zone);
        Instant end = moment("to", to, zone);
        requireOrder(begin.isBefore(end), from, to);
        return Span.of(begin, end);
    }

    static void requireOrder(boolean inOrder, LocalDateTime from, LocalDateTime to) {
        if (!inOrder) {
            throw new InvalidInput("to", "booking.time.reversed", from, to);
        }
    }

    /** Refuses a year that cannot be stored once a zone and a span have moved it. */
    static void requireRange(String place, int year, Object said) {
        if (year < 1 || year > 9998) {
            throw new InvalidInput(place, "booking.time.range", said);
        }
    }

    /** Gives the first moment that a store can tell from another one: stores keep microseconds. */
    static Instant after(Instant moment) {
        return moment.plusNanos(1_000);
    }

    static Instant moment(String place, LocalDateTime wall, ZoneId zone) {
        requireRange(place, wall.getYear(), wall);
        if (zone.getRules().getValidOffsets(wall).isEmpty()) {
            throw new InvalidInput(place, "booking.time.gap", wall, zone);
        }
        return wall.atZone(zone).toInstant();
    }
}

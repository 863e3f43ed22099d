package org.commonhall.station.booking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.commonhall.InvalidInput;
import org.commonhall.capacity.Span;
import org.jspecify.annotations.Nullable;

/** From wall times to moments: a time that a clock change skips is refused, of one that comes twice the first is meant. */
final class BookingTimes {
    private BookingTimes() {}

    static ZoneId zone(@Nullable String text, ZoneId otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new InvalidInput("timeZone", "booking.time.zone", text);
        }
    }

    static Span span(LocalDateTime from, LocalDateTime to, ZoneId zone) {
        Instant begin = moment("from", from, zone);
        Instant end = moment("to", to, zone);
        if (!begin.isBefore(end)) {
            throw new InvalidInput("to", "booking.time.reversed", from, to);
        }
        return Span.of(begin, end);
    }

    /** The first moment that can be told from another one: stores keep microseconds. */
    static Instant after(Instant moment) {
        return moment.plusNanos(1_000);
    }

    static Instant moment(String place, LocalDateTime wall, ZoneId zone) {
        if (wall.getYear() < 1 || wall.getYear() > 9998) {
            throw new InvalidInput(place, "booking.time.range", wall);
        }
        if (zone.getRules().getValidOffsets(wall).isEmpty()) {
            throw new InvalidInput(place, "booking.time.gap", wall, zone);
        }
        return wall.atZone(zone).toInstant();
    }
}

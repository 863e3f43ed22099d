package org.commonhall.station.booking;

import com.google.common.base.Splitter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.commonhall.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Why a booking came to nothing, as it is stored: words of the staff, or a code of this package with what it names. And
 * why a booking stands at once or waits, as a receipt says it.
 */
final class BookingReasons {
    /** The reason of a date that a change of its series has replaced. */
    static final String MOVED = "booking.series.moved";

    private static final int LENGTH = 400;

    private BookingReasons() {}

    /** Says what decided the status of a new booking. */
    static Explanation decided(BookableRoom room, BookingStatus status) {
        if (status == BookingStatus.REQUESTED) {
            return Explanation.of("booking.decided.approval", room.name());
        }
        return room.approval()
                ? Explanation.of("booking.decided.staff", room.name())
                : Explanation.of("booking.decided.immediately", room.name());
    }

    static String write(Explanation reason) {
        StringBuilder text = new StringBuilder(reason.code());
        reason.arguments()
                .forEach(argument -> text.append('|').append(argument.toString().replace('|', '/')));
        return text.length() > LENGTH ? text.substring(0, LENGTH) : text.toString();
    }

    /** What was a moment is one again, so that it is told as wall time. */
    private static Object argument(String stored) {
        if (stored.length() > 16 && stored.charAt(10) == 'T') {
            try {
                return ZonedDateTime.parse(stored);
            } catch (DateTimeParseException words) {
                return stored;
            }
        }
        return stored;
    }

    static @Nullable Explanation read(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        List<String> parts = Splitter.on('|').splitToList(stored);
        String code = parts.get(0);
        return code.startsWith("booking.")
                ? Explanation.of(
                        code,
                        parts.stream().skip(1).map(BookingReasons::argument).toArray())
                : Explanation.of("booking.reason", stored);
    }
}

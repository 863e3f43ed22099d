package org.commonhall.station.booking;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
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

    static @Nullable Explanation read(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        List<String> parts = Splitter.on('|').splitToList(stored);
        String code = parts.get(0);
        return code.startsWith("booking.")
                ? new Explanation(
                        code, ImmutableList.copyOf(parts.subList(1, parts.size())), null, null, ImmutableList.of())
                : Explanation.of("booking.reason", stored);
    }
}

package org.commonhall.request.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Random;
import org.commonhall.Bytes;
import org.commonhall.NotFound;
import org.commonhall.text.CrockfordCode;
import org.jspecify.annotations.Nullable;

/**
 * Request numbers and tracking codes in Crockford's base 32, which has no letters that are mistaken for digits. A number is
 * the date and 35 random bits, so that no number series is hot; a code is a secret of 80 bits of which only the hash is
 * stored.
 */
final class TrackingCodes {
    private static final int CODE = 16;

    private final Random random;

    TrackingCodes(Random random) {
        this.random = random;
    }

    String number(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date) + "-" + CrockfordCode.digits(random, 7);
    }

    String code() {
        return CrockfordCode.grouped(CrockfordCode.digits(random, CODE));
    }

    /** The hash of what somebody typed. */
    static Bytes hash(String code) {
        return CrockfordCode.hash(code);
    }

    static boolean matches(@Nullable Bytes hash, String code) {
        return CrockfordCode.matches(hash, code);
    }

    /** The requester whom a code belongs to; a wrong number and a wrong code are refused alike. */
    static <T> T known(Optional<T> found) {
        return found.orElseThrow(() -> new NotFound("request.tracking"));
    }
}

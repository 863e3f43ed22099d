package org.commonhall.request.request;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.commonhall.Bytes;
import org.commonhall.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Request numbers and tracking codes in Crockford's base 32, which has no letters that are mistaken for digits. A number is
 * the date and 35 random bits, so that no number series is hot; a code is a secret of 80 bits of which only the hash is
 * stored.
 */
final class TrackingCodes {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random;

    TrackingCodes(Random random) {
        this.random = random;
    }

    String number(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date) + "-" + digits(7);
    }

    String code() {
        return String.join("-", digits(4), digits(4), digits(4), digits(4));
    }

    /** The hash of what somebody typed: case, hyphens and blanks do not matter, O is 0, I and L are 1. */
    static Bytes hash(String code) {
        String plain = code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Bytes.of(
                Hashing.sha256().hashString(plain, StandardCharsets.UTF_8).asBytes());
    }

    static boolean matches(@Nullable Bytes hash, String code) {
        return hash != null && MessageDigest.isEqual(hash.toArray(), hash(code).toArray());
    }

    /** The requester whom a code belongs to; a wrong number and a wrong code are refused alike. */
    static <T> T known(Optional<T> found) {
        return found.orElseThrow(() -> new NotFound("request.tracking"));
    }

    private String digits(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return text.toString();
    }
}

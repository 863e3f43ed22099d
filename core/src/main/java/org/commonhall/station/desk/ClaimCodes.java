package org.commonhall.station.desk;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Random;
import org.commonhall.Bytes;

/** Claim codes of tickets: eight digits of Crockford's base 32, short enough for a slip of paper; only a hash is stored. */
final class ClaimCodes {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random;

    ClaimCodes(Random random) {
        this.random = random;
    }

    String code() {
        StringBuilder text = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            text.append(i == 4 ? "-" : "").append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return text.toString();
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

    static boolean matches(Ticket ticket, String code) {
        Bytes claim = ticket.claimHash();
        return claim != null
                && MessageDigest.isEqual(claim.toArray(), hash(code).toArray());
    }
}

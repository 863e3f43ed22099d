package org.commonhall.attendance;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.text.CrockfordCode;

/**
 * The code on the screen of a room (签到码): eight digits of Crockford's base 32 of HMAC-SHA256 over the occasion and the
 * step of time, another one every thirty seconds. This step's and the one's before are taken. Pure.
 */
final class CheckInCodes {
    static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 8;

    private CheckInCodes() {}

    static String code(Bytes secret, UUID occasion, Instant now) {
        return CrockfordCode.grouped(digits(secret, occasion, step(now)));
    }

    /** Until when the code of a moment is on the screen. */
    static Instant until(Instant now) {
        return Instant.ofEpochSecond((step(now) + 1) * STEP.toSeconds());
    }

    static boolean matches(Bytes secret, UUID occasion, Instant now, String typed) {
        boolean current = same(digits(secret, occasion, step(now)), typed);
        boolean before = same(digits(secret, occasion, step(now) - 1), typed);
        return current || before;
    }

    /** Compares what somebody typed with a code, in a time that does not tell where they differ. */
    static boolean same(String code, String typed) {
        return MessageDigest.isEqual(
                CrockfordCode.plain(code).getBytes(StandardCharsets.UTF_8),
                CrockfordCode.plain(typed).getBytes(StandardCharsets.UTF_8));
    }

    private static String digits(Bytes secret, UUID occasion, long step) {
        byte[] message = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(occasion.getMostSignificantBits())
                .putLong(occasion.getLeastSignificantBits())
                .putLong(step)
                .array();
        byte[] mac = Hashing.hmacSha256(secret.toArray()).hashBytes(message).asBytes();
        return CrockfordCode.digits(mac, DIGITS);
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }
}

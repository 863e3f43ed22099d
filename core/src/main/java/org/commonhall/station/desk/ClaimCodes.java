package org.commonhall.station.desk;

import java.util.Random;
import org.commonhall.Bytes;
import org.commonhall.NotFound;
import org.commonhall.text.CrockfordCode;

/**
 * Claim codes of tickets: eight digits of Crockford's base 32, short enough for a slip of paper; only a hash is stored. Of 2^40
 * codes nobody guesses one while a number is called, so that wrong ones need no count, which anybody could lock a holder out with.
 */
final class ClaimCodes {
    private static final int LENGTH = 8;

    private final Random random;

    ClaimCodes(Random random) {
        this.random = random;
    }

    String code() {
        return CrockfordCode.grouped(CrockfordCode.digits(random, LENGTH));
    }

    /** The hash of what somebody typed. */
    static Bytes hash(String code) {
        return CrockfordCode.hash(code);
    }

    /** Refuses a wrong number and a wrong code alike. */
    static NotFound unknown() {
        return new NotFound("desk.ticket.claim");
    }

    static boolean matches(Ticket ticket, String code) {
        return CrockfordCode.matches(ticket.claimHash(), code);
    }
}

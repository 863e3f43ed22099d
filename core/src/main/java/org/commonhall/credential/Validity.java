package org.commonhall.credential;

import java.time.LocalDate;
import org.commonhall.RuleViolation;
import org.commonhall.text.Parsing;
import org.jspecify.annotations.Nullable;

/** How long a credential holds (有效期), in whole months from its day of issue. Pure. */
public final class Validity {
    private static final long MOST = 1_200;

    private Validity() {}

    /**
     * Gives the first day on which something no longer holds: the day of the same number so many months later, or, where
     * that month has no such day, the day after its last.
     *
     * @param issued the day of issue
     * @param months how many months it holds, 1 to 1200
     * @return the first day it does not
     * @throws RuleViolation with {@code credential.months}
     */
    public static LocalDate firstInvalidDay(LocalDate issued, long months) {
        if (months < 1 || months > MOST) {
            throw new RuleViolation("credential.months", months, MOST);
        }
        return Parsing.of("issued", () -> {
            LocalDate day = issued.plusMonths(months);
            return day.getDayOfMonth() == issued.getDayOfMonth() ? day : day.plusDays(1);
        });
    }

    /** The earlier of two first invalid days, either of which may never come. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Refuses an end that is not after the beginning. */
    static void require(LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (endsOn != null && !endsOn.isAfter(startsOn)) {
            throw new RuleViolation("credential.dates", startsOn, endsOn);
        }
    }
}

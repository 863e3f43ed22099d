package org.commonhall.directory;

import java.time.LocalDate;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.jspecify.annotations.Nullable;

/** From one day up to, and not at, another: how everything dated in the directory is read. */
final class Period {
    private Period() {}

    static boolean covers(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || day.isBefore(endsOn));
    }

    static boolean overlap(
            LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate otherStartsOn, @Nullable LocalDate otherEndsOn) {
        return (otherEndsOn == null || startsOn.isBefore(otherEndsOn))
                && (endsOn == null || otherStartsOn.isBefore(endsOn));
    }

    /** The condition for what is in force on a day. */
    static <T extends Record> Condition<T> on(
            LocalDate day, Attribute<T, LocalDate> startsOn, Attribute<T, LocalDate> endsOn) {
        return startsOn.below(day.plusDays(1)).and(endsOn.absent().or(endsOn.atLeast(day.plusDays(1))));
    }

    static void requireOrder(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new RuleViolation("directory.period.reversed", startsOn, endsOn);
        }
    }
}

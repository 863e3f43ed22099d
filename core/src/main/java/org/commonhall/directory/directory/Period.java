package org.commonhall.directory.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** From one day up to, and not at, another: how everything dated in the directory is read. */
public final class Period {
    private Period() {}

    public static boolean covers(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || day.isBefore(endsOn));
    }

    public static boolean overlap(
            LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate otherStartsOn, @Nullable LocalDate otherEndsOn) {
        return (otherEndsOn == null || startsOn.isBefore(otherEndsOn))
                && (endsOn == null || otherStartsOn.isBefore(endsOn));
    }

    /** The condition for what is in force on a day. */
    public static <T extends Record> Condition<T> on(
            LocalDate day, Attribute<T, LocalDate> startsOn, Attribute<T, LocalDate> endsOn) {
        return startsOn.below(day.plusDays(1)).and(endsOn.absent().or(endsOn.atLeast(day.plusDays(1))));
    }

    public static void requireOrder(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new RuleViolation("directory.period.reversed", startsOn, endsOn);
        }
    }

    /** The same record ended on a day. */
    public static <T extends Record> T ended(
            RecordType<T> type,
            T record,
            Attribute<T, LocalDate> startsOn,
            Attribute<T, LocalDate> endsOn,
            LocalDate day) {
        endsOn.stored(record).ifPresent(earlier -> {
            throw new RuleViolation("directory.period.ended", earlier);
        });
        requireOrder((LocalDate) startsOn.stored(record).orElse(null), day);
        return type.with(record, endsOn, day);
    }

    // Rights follow the tree of today, so a step of it cannot wait for a day that has begun nowhere on earth.
    public static void requireBegun(LocalDate day, Instant now) {
        if (day.isAfter(LocalDate.ofInstant(now, ZoneOffset.MAX))) {
            throw new RuleViolation("directory.period.future", day);
        }
    }
}

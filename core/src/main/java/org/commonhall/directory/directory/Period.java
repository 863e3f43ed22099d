package org.commonhall.directory.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StoredValues;
import org.commonhall.text.Parsing;
import org.jspecify.annotations.Nullable;

/** Compares spans of days that begin on a day and end before another, as everything dated in the directory does. */
public final class Period {
    private Period() {}

    /**
     * Tells whether a span covers a day.
     *
     * @param startsOn the first day, null if since ever
     * @param endsOn the first day it no longer holds, null while it lasts
     * @param day the day
     * @return true from the first day up to, and not at, the end
     */
    public static boolean covers(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || day.isBefore(endsOn));
    }

    /**
     * Tells whether two spans have a day in common.
     *
     * @param startsOn the first day
     * @param endsOn the first day it no longer holds, null while it lasts
     * @param otherStartsOn the first day of the other
     * @param otherEndsOn the first day the other no longer holds, null while it lasts
     * @return false if one ends before the other begins
     */
    public static boolean overlap(
            LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate otherStartsOn, @Nullable LocalDate otherEndsOn) {
        return (otherEndsOn == null || startsOn.isBefore(otherEndsOn))
                && (endsOn == null || otherStartsOn.isBefore(endsOn));
    }

    /**
     * Gives the condition for records that hold on a day.
     *
     * @param <T> the kind of record
     * @param day the day
     * @param startsOn the attribute of the first day
     * @param endsOn the attribute of the first day it no longer holds
     * @return the condition
     * @throws InvalidInput with {@code value.year} for a day that no record can have
     */
    public static <T extends Record> Condition<T> on(
            LocalDate day, Attribute<T, LocalDate> startsOn, Attribute<T, LocalDate> endsOn) {
        LocalDate next = StoredValues.requireDay("day", day).plusDays(1);
        return startsOn.below(next).and(endsOn.absent().or(endsOn.atLeast(next)));
    }

    /**
     * Refuses an end before the beginning.
     *
     * @param startsOn the first day, null if since ever
     * @param endsOn the first day it no longer holds, null while it lasts
     * @throws RuleViolation with {@code directory.period.reversed}
     */
    public static void requireOrder(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new RuleViolation("directory.period.reversed", startsOn, endsOn);
        }
    }

    /**
     * Ends a record.
     *
     * @param <T> the kind of record
     * @param type the kind of record
     * @param record the record
     * @param startsOn the attribute of the first day
     * @param endsOn the attribute of the first day it no longer holds
     * @param day the first day it no longer holds
     * @return the copy
     * @throws RuleViolation with {@code directory.period.ended} or {@code directory.period.reversed}
     */
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

    /**
     * Refuses a day that has begun nowhere on earth. Rights follow the tree of today, so a step of it cannot wait for a day.
     *
     * @param day the day
     * @param now the moment
     * @throws RuleViolation with {@code directory.period.future}
     */
    public static void requireBegun(LocalDate day, Instant now) {
        LocalDate latest = Parsing.of("now", () -> LocalDate.ofInstant(now, ZoneOffset.MAX));
        if (day.isAfter(latest)) {
            throw new RuleViolation("directory.period.future", day);
        }
    }
}

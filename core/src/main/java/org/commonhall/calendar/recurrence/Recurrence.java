package org.commonhall.calendar.recurrence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence (重复规则) by RFC 5545, 3.3.10, with left-out and added times (3.8.5.1 and 3.8.5.2). Times are wall-clock
 * times of the zone it is asked for: 09:00 stays 09:00 over clock changes, and of a wall time that comes twice the
 * first is meant. The start is an occurrence when the rule matches it. What a rule leaves open comes from its start;
 * {@code BYWEEKNO} without weekdays means all seven. Immutable and thread-safe.
 */
public final class Recurrence {
    /** The most occurrences one question is answered with. */
    public static final int MAX_RESULTS = 1000;

    private final String text;
    private final RecurRule rule;
    private final FifthWeekday fifth;
    private final SkippedTime skipped;
    private final ImmutableSortedSet<LocalDateTime> without;
    private final ImmutableSortedSet<LocalDateTime> added;

    private Recurrence(
            String text,
            RecurRule rule,
            FifthWeekday fifth,
            SkippedTime skipped,
            Collection<LocalDateTime> without,
            Collection<LocalDateTime> added) {
        this.text = text;
        this.rule = rule;
        this.fifth = fifth;
        this.skipped = skipped;
        this.without = ImmutableSortedSet.copyOf(without);
        this.added = ImmutableSortedSet.copyOf(added);
    }

    /**
     * Reads a rule.
     *
     * @param text such as {@code FREQ=MONTHLY;BYDAY=-2MO;COUNT=6}, with or without {@code RRULE:}
     * @return the recurrence
     * @throws InvalidInput naming the column: {@code calendar.recur.part}, {@code .value}, {@code .twice}, {@code
     *     .missing}, {@code .both} for a count and an end, {@code .numbered} for numbered weekdays of weeks or less,
     *     {@code .setpos} for a position without a set, {@code .long}
     */
    public static Recurrence parse(String text) {
        return new Recurrence(
                text,
                RecurReader.read(text),
                FifthWeekday.NONE,
                SkippedTime.LEFT_OUT,
                ImmutableList.of(),
                ImmutableList.of());
    }

    /**
     * Gives the same rule with another reading of the fifth weekday.
     *
     * @param policy what stands for it in a month of four
     * @return the recurrence
     */
    public Recurrence with(FifthWeekday policy) {
        return new Recurrence(text, rule, policy, skipped, without, added);
    }

    /**
     * Gives the same rule with another reading of wall times that a clock change skips.
     *
     * @param policy what becomes of them
     * @return the recurrence
     */
    public Recurrence with(SkippedTime policy) {
        return new Recurrence(text, rule, fifth, policy, without, added);
    }

    /**
     * Leaves out times; they still count for {@code COUNT}.
     *
     * @param times wall times as the rule gives them
     * @return the recurrence
     */
    public Recurrence without(Collection<LocalDateTime> times) {
        return new Recurrence(text, rule, fifth, skipped, joined(without, times), added);
    }

    /**
     * Adds times that the rule does not give; they do not count for {@code COUNT}.
     *
     * @param times wall times
     * @return the recurrence
     */
    public Recurrence plus(Collection<LocalDateTime> times) {
        return new Recurrence(text, rule, fifth, skipped, without, joined(added, times));
    }

    /**
     * Gives the first occurrences.
     *
     * @param start the wall time the rule starts with, cut to seconds
     * @param zone the zone of the wall clock
     * @param limit how many at most, 1 to {@link #MAX_RESULTS}
     * @return the occurrences in order of time, fewer when the recurrence ends
     * @throws RuleViolation {@code calendar.recur.limit}, {@code calendar.recur.never} when there is no occurrence at
     *     all, {@code calendar.recur.steps} when they lie too far apart
     */
    public ImmutableList<ZonedDateTime> first(LocalDateTime start, ZoneId zone, int limit) {
        if (limit < 1 || limit > MAX_RESULTS) {
            throw new RuleViolation("calendar.recur.limit", MAX_RESULTS);
        }
        List<ZonedDateTime> result = new ArrayList<>();
        Iterator<LocalDateTime> extras = added.iterator();
        LocalDateTime extra = following(extras);
        Ruled ruled = new Ruled(start.truncatedTo(ChronoUnit.SECONDS), zone);
        ZonedDateTime next = ruled.next();
        // Each turn takes one from either side, so left-out times are bounded like all others.
        while (result.size() < limit && (next != null || extra != null)) {
            boolean takesExtra = extra != null
                    && (next == null || extra.atZone(zone).toInstant().compareTo(next.toInstant()) <= 0);
            ZonedDateTime taken =
                    takesExtra ? Objects.requireNonNull(extra).atZone(zone) : Objects.requireNonNull(next);
            if (takesExtra) {
                extra = following(extras);
            } else {
                next = ruled.next();
            }
            boolean again = !result.isEmpty() && result.get(result.size() - 1).isEqual(taken);
            if (!again && !without.contains(taken.toLocalDateTime())) {
                result.add(taken);
            }
        }
        if (result.isEmpty()) {
            throw RecurWalk.never();
        }
        return ImmutableList.copyOf(result);
    }

    /**
     * Gives all occurrences.
     *
     * @param start the wall time the rule starts with, cut to seconds
     * @param zone the zone of the wall clock
     * @return the occurrences in order of time, at most {@link #MAX_RESULTS}
     * @throws RuleViolation {@code calendar.recur.endless} for a rule without an end, {@code calendar.recur.limit} when
     *     there are more, and as {@link #first}
     */
    public ImmutableList<ZonedDateTime> all(LocalDateTime start, ZoneId zone) {
        if (rule.count() == null && rule.until() == null) {
            throw new RuleViolation("calendar.recur.endless");
        }
        ImmutableList<ZonedDateTime> result = first(start, zone, MAX_RESULTS);
        if (result.size() == MAX_RESULTS) {
            throw new RuleViolation("calendar.recur.limit", MAX_RESULTS);
        }
        return result;
    }

    /**
     * Gives the rule as it was given.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /** Gives the rule as it was given. */
    @Override
    public String toString() {
        return text;
    }

    private static @Nullable LocalDateTime following(Iterator<LocalDateTime> times) {
        return times.hasNext() ? times.next() : null;
    }

    private static ImmutableSortedSet<LocalDateTime> joined(
            Collection<LocalDateTime> some, Collection<LocalDateTime> more) {
        return ImmutableSortedSet.<LocalDateTime>naturalOrder()
                .addAll(some)
                .addAll(more)
                .build();
    }

    /** What the rule itself gives, up to its count or end. */
    private final class Ruled {
        private final RecurWalk walk;
        private final ZoneId zone;
        private int given;

        Ruled(LocalDateTime start, ZoneId zone) {
            this.walk = new RecurWalk(rule, fifth, start);
            this.zone = zone;
        }

        @Nullable ZonedDateTime next() {
            if (rule.count() != null && given >= rule.count()) {
                return null;
            }
            LocalDateTime wall = walk.next();
            while (wall != null && isLeftOut(wall)) {
                wall = walk.next();
            }
            ZonedDateTime next = wall == null ? null : wall.atZone(zone);
            if (next == null || (rule.until() != null && rule.until().isBefore(next))) {
                return null;
            }
            given++;
            return next;
        }

        private boolean isLeftOut(LocalDateTime wall) {
            return skipped == SkippedTime.LEFT_OUT
                    && zone.getRules().getValidOffsets(wall).isEmpty();
        }
    }
}

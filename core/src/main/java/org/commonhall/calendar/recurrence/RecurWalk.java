package org.commonhall.calendar.recurrence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.recurrence.RecurRule.Part;
import org.commonhall.calendar.recurrence.RecurRule.Unit;
import org.jspecify.annotations.Nullable;

/** Walks through the wall times of a rule, period by period, in order and each once. */
final class RecurWalk {
    private static final int LAST_YEAR = 9999;
    /** The dates of 400 years, after which the calendar repeats: a date not found among them never comes. */
    private static final int CYCLE = 146_097 + 366;
    /** How many dates and periods one walk may look at. */
    static final int MOST_STEPS = 1_000_000;

    private final RecurRule rule;
    private final LocalDateTime start;
    private final RecurDates dates;
    private final boolean byTime;
    /** The dates and times of the current period, and which of their pairs are still to come. */
    private final List<LocalDate> allowed = new ArrayList<>();

    private ImmutableList<LocalTime> times = ImmutableList.of();
    private PrimitiveIterator.OfInt indices = IntStream.empty().iterator();
    /** The period to come: its first date, or for hours and less its time. */
    private @Nullable LocalDateTime period;

    private int steps;
    private long idle;
    private boolean some;

    RecurWalk(RecurRule rule, FifthWeekday fifth, LocalDateTime start) {
        this.rule = rule;
        this.start = start;
        this.dates = new RecurDates(rule, fifth, start);
        this.byTime = rule.unit().compareTo(Unit.DAILY) > 0;
        this.period = switch (rule.unit()) {
            case YEARLY -> start.with(TemporalAdjusters.firstDayOfYear());
            case MONTHLY -> start.with(TemporalAdjusters.firstDayOfMonth());
            case WEEKLY -> start.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
            default -> start;
        };
    }

    /** The next wall time, null after the last one. */
    @Nullable LocalDateTime next() {
        while (true) {
            while (!indices.hasNext()) {
                if (period == null) {
                    return none();
                }
                LocalDateTime now = period;
                period = advanced(now);
                fill(now);
            }
            int index = indices.nextInt();
            LocalDateTime next = allowed.get(index / times.size()).atTime(times.get(index % times.size()));
            if (!next.isBefore(start)) {
                idle = 0;
                some = true;
                return next;
            }
        }
    }

    /** Says how many dates and periods were looked at so far. */
    int steps() {
        return steps;
    }

    private @Nullable LocalDateTime none() {
        if (!some) {
            throw never();
        }
        return null;
    }

    /** Refuses a rule without any occurrence. */
    static RuleViolation never() {
        return new RuleViolation("calendar.recur.never");
    }

    private void fill(LocalDateTime now) {
        boolean positions = rule.has(Part.BYSETPOS);
        allowed.clear();
        LocalDate end = end(now);
        LocalDate date = now.toLocalDate();
        while (date.isBefore(end)) {
            LocalDate next = dates.allowsMonth(date) ? dates.following(date) : nextMonth(date);
            if (next.isAfter(end)) {
                next = end;
            }
            step(next.toEpochDay() - date.toEpochDay());
            if (dates.allows(date) && (positions || !date.isBefore(start.toLocalDate()))) {
                allowed.add(date);
            }
            date = next;
        }
        times = allowed.isEmpty() ? ImmutableList.of() : times(now.toLocalTime());
        int total = allowed.size() * times.size();
        indices = (positions ? positions(total) : IntStream.range(0, total)).iterator();
    }

    private IntStream positions(int total) {
        return rule.of(Part.BYSETPOS).stream()
                .mapToInt(position -> position > 0 ? position - 1 : total + position)
                .filter(index -> 0 <= index && index < total)
                .sorted()
                .distinct();
    }

    /** Counts one look, at so many dates. */
    private void step(long looked) {
        steps++;
        idle += looked;
        if (idle > CYCLE && !some) {
            throw never();
        }
        if (idle > CYCLE || steps > MOST_STEPS) {
            throw new RuleViolation("calendar.recur.steps");
        }
    }

    /** Gives the date after the last one of a period. */
    private LocalDate end(LocalDateTime now) {
        LocalDate first = now.toLocalDate();
        return switch (rule.unit()) {
            case YEARLY -> first.plusYears(1);
            case MONTHLY -> first.plusMonths(1);
            case WEEKLY -> first.plusWeeks(1);
            default -> first.plusDays(1);
        };
    }

    private static LocalDate nextMonth(LocalDate date) {
        return date.with(TemporalAdjusters.firstDayOfNextMonth());
    }

    /** Gives the times of a day, or of the period where it is shorter. */
    private ImmutableList<LocalTime> times(LocalTime now) {
        TreeSet<LocalTime> sorted = new TreeSet<>();
        for (int hour : values(Part.BYHOUR, Unit.HOURLY, now.getHour())) {
            for (int minute : values(Part.BYMINUTE, Unit.MINUTELY, now.getMinute())) {
                for (int second : values(Part.BYSECOND, Unit.SECONDLY, now.getSecond())) {
                    // A leap second is the last second of its minute here.
                    sorted.add(LocalTime.of(hour, minute, Math.min(59, second)));
                }
            }
        }
        return ImmutableList.copyOf(sorted);
    }

    /** A part expands periods longer than its own unit and limits the others. */
    private ImmutableList<Integer> values(Part part, Unit unit, int now) {
        boolean limits = rule.unit().compareTo(unit) >= 0;
        if (!rule.has(part)) {
            return ImmutableList.of(now);
        }
        if (!limits) {
            return rule.of(part);
        }
        return rule.of(part).contains(now) ? ImmutableList.of(now) : ImmutableList.of();
    }

    /** Gives the next period that the rule's larger parts do not exclude; null after the last year. */
    private @Nullable LocalDateTime advanced(LocalDateTime now) {
        LocalDateTime next = plus(now, 1);
        while (next != null) {
            LocalDateTime from = excludedUntil(next);
            if (from == null) {
                return next;
            }
            // With an interval the times of a date come round only after several cycles.
            step(rule.interval() > 1 ? 1 : Math.max(1, ChronoUnit.DAYS.between(next, from)));
            next = plus(next, between(next, from));
        }
        return null;
    }

    private @Nullable LocalDateTime excludedUntil(LocalDateTime next) {
        if (rule.unit().compareTo(Unit.DAILY) < 0) {
            return null;
        }
        if (!dates.allowsMonth(next.toLocalDate())) {
            return nextMonth(next.toLocalDate()).atStartOfDay();
        }
        if (!byTime) {
            return null;
        }
        if (!dates.allows(next.toLocalDate())) {
            return next.toLocalDate().plusDays(1).atStartOfDay();
        }
        if (excludes(Part.BYHOUR, next.getHour())) {
            return next.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        if (rule.unit().compareTo(Unit.HOURLY) > 0 && excludes(Part.BYMINUTE, next.getMinute())) {
            return next.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        }
        if (rule.unit() == Unit.SECONDLY && excludes(Part.BYSECOND, next.getSecond())) {
            return next.plusSeconds(1);
        }
        return null;
    }

    private boolean excludes(Part part, int value) {
        return rule.has(part) && !rule.of(part).contains(value);
    }

    /** Says how many intervals lead from a period to the first one at or after a time, at least one. */
    private long between(LocalDateTime now, LocalDateTime from) {
        long units = unit().between(now, from);
        if (now.plus(units, unit()).isBefore(from)) {
            units++;
        }
        return Math.max(1, (units + rule.interval() - 1) / rule.interval());
    }

    private @Nullable LocalDateTime plus(LocalDateTime now, long intervals) {
        long units = intervals * rule.interval();
        if (units / stepsInAYear() > LAST_YEAR) {
            return null;
        }
        LocalDateTime next = now.plus(units, unit());
        return next.getYear() > LAST_YEAR ? null : next;
    }

    /** A lower bound of how many steps of the rule make a year of the calendar, so that years never overflow. */
    private long stepsInAYear() {
        return switch (rule.unit()) {
            case YEARLY -> 1;
            case MONTHLY -> 12;
            case WEEKLY -> 54;
            case DAILY -> 366;
            case HOURLY -> 366L * 24;
            case MINUTELY -> 366L * 24 * 60;
            case SECONDLY -> 366L * 24 * 3600;
        };
    }

    private ChronoUnit unit() {
        return switch (rule.unit()) {
            case YEARLY -> ChronoUnit.YEARS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case DAILY -> ChronoUnit.DAYS;
            case HOURLY -> ChronoUnit.HOURS;
            case MINUTELY -> ChronoUnit.MINUTES;
            case SECONDLY -> ChronoUnit.SECONDS;
        };
    }
}

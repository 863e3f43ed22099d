package org.commonhall.station.booking;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Explanation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * How much one person or organization may book (预约配额), counted in the calendar of the room. A booking over a
 * boundary is split there; a total equal to the limit is fine. Immutable.
 * Fill in the builder of {@link #of}.
 *
 * @param holder whose bookings count together
 * @param measure what is counted
 * @param limit how many bookings or minutes at most
 * @param window over which stretch of the calendar
 * @param firstDay the first day of a week
 * @param hours only time within these hours of a day counts; null for all
 * @param weekdays only these days count; empty for all
 * @param station whether bookings of every room of the station count, else of this room only
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BookingQuota(
        @NotNull Holder holder,
        @NotNull Measure measure,
        @Min(0) @Max(1_000_000) long limit,
        @NotNull QuotaWindow window,
        @NotNull DayOfWeek firstDay,
        @Nullable TimeWindow hours,
        @NotNull Set<@NotNull DayOfWeek> weekdays,
        boolean station) {
    private static final int DAY = 24 * 60;

    /**
     * Keeps a copy of the weekdays.
     *
     * @param holder whose bookings count together
     * @param measure what is counted
     * @param limit how many bookings or minutes at most
     * @param window over which stretch of the calendar
     * @param firstDay the first day of a week
     * @param hours only time within these hours of a day counts; null for all
     * @param weekdays only these days count; empty for all
     * @param station whether bookings of every room of the station count, else of this room only
     */
    public BookingQuota {
        weekdays = Copies.set(weekdays);
    }

    /** Whose bookings count together. */
    public enum Holder {
        /** What a person books for themselves. */
        PERSON,
        /** What anybody books for an organization. */
        ORGANIZATION
    }

    /** What is counted. */
    public enum Measure {
        /** Bookings. */
        COUNT,
        /** Real minutes, cut to whole ones after adding up. */
        MINUTES
    }

    /**
     * Begins the record with what it needs.
     *
     * @param holder whose bookings count together
     * @param measure what is counted
     * @param limit how many bookings or minutes at most
     * @param window over which stretch of the calendar
     * @return a builder; unless it is told otherwise weeks begin on Mondays and every day counts
     */
    public static BookingQuotaBuilder of(Holder holder, Measure measure, long limit, QuotaWindow window) {
        return BookingQuotaBuilder.builder()
                .holder(holder)
                .measure(measure)
                .limit(limit)
                .window(window)
                .firstDay(DayOfWeek.MONDAY)
                .weekdays(ImmutableSet.of());
    }

    /**
     * Says what stands against further bookings.
     *
     * @param used what is booked already
     * @param asked what is to come, at least one
     * @param zone the zone of the room
     * @return the first stretch whose total would exceed the limit, empty where the quota holds
     */
    public Optional<Explanation> against(Collection<Span> used, Collection<Span> asked, ZoneId zone) {
        Map<LocalDate, Long> wanted = totals(asked, zone);
        Map<LocalDate, Long> taken = totals(used, zone);
        for (Map.Entry<LocalDate, Long> one : wanted.entrySet()) {
            long total = amount(taken.getOrDefault(one.getKey(), 0L) + one.getValue());
            if (total > limit) {
                String code = "booking.quota." + holder.name().toLowerCase(Locale.ROOT) + "."
                        + measure.name().toLowerCase(Locale.ROOT);
                return Optional.of(new Explanation(
                        code,
                        ImmutableList.of(limit, one.getKey(), window.end(one.getKey())),
                        null,
                        new Explanation.Comparison(String.valueOf(total), "<=", String.valueOf(limit), false),
                        ImmutableList.of()));
            }
        }
        return Optional.empty();
    }

    /** Gives the stretch whose bookings can count together with a span. */
    Span reach(Span asked, ZoneId zone) {
        LocalDate first = window.start(date(asked.from(), zone).minusDays(1), firstDay);
        LocalDate last = window.end(window.start(date(asked.until(), zone), firstDay));
        return new Span(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private long amount(long sum) {
        return measure == Measure.COUNT ? sum : sum / 60;
    }

    private Map<LocalDate, Long> totals(Collection<Span> spans, ZoneId zone) {
        Map<LocalDate, Long> totals = new TreeMap<>();
        for (Span span : spans) {
            Map<LocalDate, Long> parts = new TreeMap<>();
            if (span.from().isBefore(span.until())) {
                // Hours that pass midnight belong to the day before.
                LocalDate last = date(span.until(), zone);
                for (LocalDate day = date(span.from(), zone).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                    long seconds = counted(span, day, zone);
                    if (seconds > 0) {
                        parts.merge(window.start(day, firstDay), seconds, Long::sum);
                    }
                }
            }
            parts.forEach((start, seconds) -> totals.merge(start, measure == Measure.COUNT ? 1 : seconds, Long::sum));
        }
        return totals;
    }

    private long counted(Span span, LocalDate day, ZoneId zone) {
        if (!weekdays.isEmpty() && !weekdays.contains(day.getDayOfWeek())) {
            return 0;
        }
        int from = hours == null ? 0 : hours.fromMinute();
        int to = hours == null ? DAY : hours.toMinute();
        Instant begin = later(span.from(), wall(day, from, zone));
        Instant end = earlier(span.until(), wall(day, to, zone));
        return begin.isBefore(end) ? Duration.between(begin, end).toSeconds() : 0;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant wall(LocalDate day, int minute, ZoneId zone) {
        return day.plusDays(minute / DAY)
                .atTime(minute % DAY / 60, minute % 60)
                .atZone(zone)
                .toInstant();
    }

    private static LocalDate date(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    /** As it is stored: eight words. */
    String text() {
        String days = weekdays.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
        return String.join(
                " ",
                holder.name(),
                measure.name(),
                String.valueOf(limit),
                window.name(),
                firstDay.name(),
                hours == null ? "-" : hours.toString(),
                days.isEmpty() ? "-" : days,
                station ? "STATION" : "ROOM");
    }

    static BookingQuota parse(String text) {
        List<String> word = Splitter.on(' ').splitToList(text);
        return new BookingQuota(
                Holder.valueOf(word.get(0)),
                Measure.valueOf(word.get(1)),
                Long.parseLong(word.get(2)),
                QuotaWindow.valueOf(word.get(3)),
                DayOfWeek.valueOf(word.get(4)),
                word.get(5).equals("-") ? null : TimeWindow.parse(word.get(5)).get(0),
                word.get(6).equals("-")
                        ? ImmutableSet.of()
                        : Splitter.on(',')
                                .splitToStream(word.get(6))
                                .map(DayOfWeek::valueOf)
                                .collect(ImmutableSet.toImmutableSet()),
                word.get(7).equals("STATION"));
    }
}

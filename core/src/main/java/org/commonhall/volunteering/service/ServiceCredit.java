package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;

/**
 * How much of one person's service is credited (时长认定): no moment twice, without breaks, and no more a day than the cap.
 * Pure.
 */
public final class ServiceCredit {
    /** How many seconds certificates round down to. */
    static final int TENTH = 360;

    private static final Comparator<Served> ORDER = Comparator.comparing(
                    (Served one) -> one.span().from())
            .thenComparing(Served::recordedAt)
            .thenComparing(Served::id);

    private ServiceCredit() {}

    /**
     * One verified record of a person.
     *
     * @param id tells the records of the person apart, and decides between two that were recorded at once
     * @param span from when until when
     * @param pause how long the breaks were
     * @param recordedAt when it was first recorded
     * @param zone whose days the cap counts by
     * @param dayCap how much is credited to the person a day before this record adds no more
     */
    public record Served(String id, Span span, Duration pause, Instant recordedAt, ZoneId zone, Duration dayCap) {}

    /**
     * What is credited for one record.
     *
     * @param served the record
     * @param credited how much is credited
     * @param covered how much earlier records have taken
     * @param coveredBy the earlier records that reach into it, in order
     * @param paused how much was taken off for breaks
     * @param capped how much the cap of a day has taken
     */
    public record Credited(
            Served served,
            Duration credited,
            Duration covered,
            ImmutableList<String> coveredBy,
            Duration paused,
            Duration capped) {}

    /**
     * Credits the verified records of one person: by beginning, then by when they were recorded, each what no earlier one
     * covers, less its breaks, at its end; then as much as its days have room for.
     *
     * @param verified the records, in any order
     * @return what is credited, in the order of crediting
     */
    public static ImmutableList<Credited> of(Collection<Served> verified) {
        List<Served> running = new ArrayList<>();
        Map<LocalDate, Duration> days = new HashMap<>();
        ImmutableList.Builder<Credited> all = ImmutableList.builder();
        for (Served one : ImmutableList.sortedCopyOf(ORDER, verified)) {
            running.removeIf(before -> !before.span().until().isAfter(one.span().from()));
            Spans fresh = Spans.of(one.span()).minus(Spans.of(Lists.transform(running, Served::span)));
            Spans worked = less(fresh, one.pause());
            Duration credited = Duration.ZERO;
            for (Map.Entry<LocalDate, Duration> day : worked.byDay(one.zone()).entrySet()) {
                Duration before = days.getOrDefault(day.getKey(), Duration.ZERO);
                Duration paid = least(day.getValue(), rest(one.dayCap(), before));
                days.put(day.getKey(), before.plus(paid));
                credited = credited.plus(paid);
            }
            all.add(new Credited(
                    one,
                    credited,
                    one.span().length().minus(fresh.total()),
                    running.stream().map(Served::id).collect(ImmutableList.toImmutableList()),
                    fresh.total().minus(worked.total()),
                    worked.total().minus(credited)));
            running.add(one);
        }
        return all.build();
    }

    // Every earlier record begins no later, so that what it leaves is one stretch at the end.
    private static Spans less(Spans fresh, Duration pause) {
        return Spans.of(fresh.list().stream()
                .filter(span -> span.length().compareTo(pause) > 0)
                .map(span -> new Span(span.from(), span.until().minus(pause)))
                .toList());
    }

    private static Duration rest(Duration cap, Duration taken) {
        return taken.compareTo(cap) < 0 ? cap.minus(taken) : Duration.ZERO;
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * Adds up what is credited.
     *
     * @param credits the credits
     * @return the sum
     */
    public static Duration total(Collection<Credited> credits) {
        return credits.stream().map(Credited::credited).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Writes a sum as certificates do, rounded down once to a tenth of an hour.
     *
     * @param sum the sum, never one record of it
     * @return such as {@code 3.5}
     */
    public static String hours(Duration sum) {
        long tenths = sum.toSeconds() / TENTH;
        return tenths / 10 + "." + tenths % 10;
    }
}

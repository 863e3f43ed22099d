package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Moments that belong to something, as stretches that neither overlap nor touch: what was worked, attended, or is taken
 * by appointments. Exact to the microsecond, which is what stores keep. Immutable and thread-safe.
 */
public final class Spans {
    /** No moment. */
    public static final Spans NONE = new Spans(TreeRangeSet.create());

    private final ImmutableList<Span> spans;

    private Spans(RangeSet<Instant> moments) {
        this.spans = moments.asRanges().stream()
                .map(range -> new Span(range.lowerEndpoint(), range.upperEndpoint()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Joins stretches of time, which may overlap.
     *
     * @param spans the stretches
     * @return the moments that are in one of them
     */
    public static Spans of(Span... spans) {
        return of(ImmutableList.copyOf(spans));
    }

    /**
     * Joins stretches of time, which may overlap.
     *
     * @param spans the stretches
     * @return the moments that are in one of them
     */
    public static Spans of(Iterable<Span> spans) {
        return new Spans(moments(spans));
    }

    private static RangeSet<Instant> moments(Iterable<Span> spans) {
        RangeSet<Instant> moments = TreeRangeSet.create();
        spans.forEach(span -> moments.add(range(span)));
        return moments;
    }

    // A stretch of less than a microsecond becomes an empty range, which holds no moment.
    private static Range<Instant> range(Span span) {
        return Range.closedOpen(
                span.from().truncatedTo(ChronoUnit.MICROS), span.until().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Finds the shortest stretch that holds others.
     *
     * @param spans the others, one at least
     * @return from the first moment of them to the last
     */
    public static Span around(Collection<Span> spans) {
        return new Span(
                spans.stream().map(Span::from).min(Comparator.naturalOrder()).orElseThrow(),
                spans.stream().map(Span::until).max(Comparator.naturalOrder()).orElseThrow());
    }

    /**
     * Gives the stretches of time.
     *
     * @return in order, with time between any two of them
     */
    public ImmutableList<Span> list() {
        return spans;
    }

    /**
     * Says whether it holds no moment.
     *
     * @return true if there is no stretch
     */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /**
     * Adds the moments of others.
     *
     * @param others the others
     * @return the moments that are in one of both
     */
    public Spans union(Spans others) {
        RangeSet<Instant> moments = moments(spans);
        moments.addAll(moments(others.spans));
        return new Spans(moments);
    }

    /**
     * Takes away the moments of others.
     *
     * @param others the others
     * @return the moments that are here and not there
     */
    public Spans minus(Spans others) {
        RangeSet<Instant> moments = moments(spans);
        moments.removeAll(moments(others.spans));
        return new Spans(moments);
    }

    /**
     * Keeps what lies within one stretch.
     *
     * @param window the stretch
     * @return the moments that are in both
     */
    public Spans clip(Span window) {
        return new Spans(moments(spans).subRangeSet(range(window)));
    }

    /**
     * Keeps what others hold too, such as the clash of two calendars.
     *
     * @param others the others
     * @return the moments that are in both
     */
    public Spans common(Spans others) {
        return minus(minus(others));
    }

    /**
     * Adds up the stretches.
     *
     * @return their lengths together
     */
    public Duration total() {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Finds the longest stretch without a break.
     *
     * @return the first one of the longest, empty if there is none
     */
    public Optional<Span> longest() {
        return spans.stream()
                .max(Comparator.comparing(Span::length).thenComparing(Span::from, Comparator.reverseOrder()));
    }

    /**
     * Adds up the time of each day of the wall clock; a day of a clock change has an hour less or more.
     *
     * @param zone whose days
     * @return the time of every day that has some
     */
    public ImmutableSortedMap<LocalDate, Duration> byDay(ZoneId zone) {
        TreeMap<LocalDate, Duration> days = new TreeMap<>();
        for (Span span : spans) {
            Instant at = span.from();
            while (at.isBefore(span.until())) {
                LocalDate day = LocalDate.ofInstant(at, zone);
                Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
                Instant end = midnight.isBefore(span.until()) ? midnight : span.until();
                days.merge(day, Duration.between(at, end), Duration::plus);
                at = end;
            }
        }
        return ImmutableSortedMap.copyOf(days);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}

package org.commonhall.engagement;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;

/**
 * A time that is wanted of somebody who is busy then.
 *
 * @param wanted the time
 * @param with what keeps the person
 * @param overlap how much of the time that takes
 */
public record Clash(Span wanted, Engagement with, Duration overlap) {

    /**
     * Finds the clashes of some times with what somebody does.
     *
     * @param wanted the times
     * @param known what the person does; what does not take time is left out
     * @param tolerance how much of an overlap does not count yet
     * @return the clashes in the order of time
     */
    public static ImmutableList<Clash> of(Collection<Span> wanted, List<Engagement> known, Duration tolerance) {
        return wanted.stream()
                .flatMap(span -> known.stream()
                        .filter(Engagement::busy)
                        .map(one -> new Clash(
                                span, one, Spans.of(one.span()).clip(span).total())))
                .filter(clash -> clash.overlap().compareTo(tolerance) > 0)
                .sorted(Comparator.comparing((Clash clash) -> clash.wanted().from())
                        .thenComparing(clash -> clash.with().span().from()))
                .collect(ImmutableList.toImmutableList());
    }
}

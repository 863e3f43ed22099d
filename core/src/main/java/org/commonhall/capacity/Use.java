package org.commonhall.capacity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhall.Id;

/** Something that takes an amount of a quota for a time. */
record Use(Id<Quota> quota, long amount, boolean whole, Span span, Gaps gaps) {

    /** A claim as it is now: whoever has a place whole has what it holds today. */
    static Use of(Claim claim, Quota quota) {
        Use use = of(claim);
        return use.whole ? new Use(use.quota, quota.all(), true, use.span, use.gaps) : use;
    }

    static Use of(Claim claim) {
        return new Use(
                claim.quota(),
                claim.amount(),
                claim.whole(),
                new Span(
                        java.util.Objects.requireNonNull(claim.startsAt()),
                        java.util.Objects.requireNonNull(claim.endsAt())),
                claim.gaps());
    }

    /** The same, with the time it keeps from a new neighbour; that one is compared with its own time alone (services 3.3). */
    Use towards(Gaps asked) {
        return new Use(quota, amount, whole, span.widened(gaps.towards(asked)), gaps);
    }

    /** The same, counted as one. */
    Use once() {
        return new Use(quota, 1, whole, span, gaps);
    }

    /**
     * The highest sum at one moment of a span, by sweep: what touches only does not add up (services 3.3).
     *
     * @param uses the uses
     * @param within the span
     * @return zero or more
     */
    static long peak(List<Use> uses, Span within) {
        List<Step> steps = new ArrayList<>();
        for (Use use : uses) {
            if (use.span.overlaps(within)) {
                steps.add(new Step(use.span.from(), use.amount));
                steps.add(new Step(use.span.until(), -use.amount));
            }
        }
        // What ends at a moment is gone before what begins there.
        steps.sort(Comparator.comparing(Step::at).thenComparing(Step::amount));
        long now = 0;
        long most = 0;
        for (Step step : steps) {
            now = Math.addExact(now, step.amount);
            if (step.at.isBefore(within.until())) {
                most = Math.max(most, now);
            }
        }
        return most;
    }

    private record Step(Instant at, long amount) {}
}

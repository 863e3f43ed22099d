package org.commonhall.capacity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes an amount of a quota for a time.
 *
 * @param wish the entry on the waitlist it would be for, absent for what is taken; its wishes together count once
 */
record Use(
        Id<Quota> quota,
        long amount,
        boolean whole,
        Span span,
        Gaps gaps,
        @Nullable Id<WaitlistEntry> wish) {

    /** Makes the use of a claim as it is now: a claim on a whole place takes the size of today. */
    static Use of(Claim claim, Quota quota) {
        Use use = of(claim);
        return use.whole ? new Use(use.quota, quota.all(), true, use.span, use.gaps, null) : use;
    }

    static Use of(Claim claim) {
        return new Use(
                claim.quota(),
                claim.amount(),
                claim.whole(),
                new Span(Objects.requireNonNull(claim.startsAt()), Objects.requireNonNull(claim.endsAt())),
                claim.gaps(),
                null);
    }

    /**
     * Gives this use widened by the gap it needs towards a new neighbour. The neighbour's span is compared without
     * its gaps.
     */
    Use towards(Gaps asked) {
        return new Use(quota, amount, whole, gaps.towards(asked).around(span), gaps, wish);
    }

    /** Gives this use counted as one. */
    Use once() {
        return new Use(quota, 1, whole, span, gaps, wish);
    }

    /**
     * Gives the highest sum at one moment of a span, by sweep: uses that only touch do not add up.
     *
     * @param uses the uses
     * @param within the span
     * @return zero or more
     */
    static long peak(List<Use> uses, Span within) {
        List<Step> steps = new ArrayList<>();
        Set<Id<WaitlistEntry>> wishes = new HashSet<>();
        for (Use use : uses) {
            if (use.span.overlaps(within) && (use.wish == null || wishes.add(use.wish))) {
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

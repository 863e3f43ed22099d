package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;

/** What is taken in one tree in a window of time: read once, asked often. */
final class Taken {
    private final Tree tree;
    private final List<Use> uses;

    private Taken(Tree tree, List<Use> uses) {
        this.tree = tree;
        this.uses = new ArrayList<>(uses);
    }

    /**
     * Reads what can stand against something within a window.
     *
     * @param gaps the widest gaps that will be asked for
     * @param shared whether what people wait for counts
     */
    static Taken read(Reading reading, Tree tree, Span window, Gaps gaps, boolean shared) {
        return Objects.requireNonNull(readAll(reading, ImmutableList.of(tree), window, gaps, shared)
                .get(tree.root().id()));
    }

    /** Reads what can stand against something in several trees, in one statement unless people wait. */
    static Map<Id<Quota>, Taken> readAll(
            Reading reading, Collection<Tree> trees, Span window, Gaps gaps, boolean shared) {
        long gap = Math.max(
                gaps.widest(),
                trees.stream().mapToLong(tree -> tree.root().gapSeconds()).max().orElse(0));
        Span wide = new Gaps(gap, gap).around(window);
        List<Claim> claims = claims(reading, trees, wide);
        ImmutableMap.Builder<Id<Quota>, Taken> taken = ImmutableMap.builder();
        for (Tree tree : trees) {
            Id<Quota> root = tree.root().id();
            List<Use> uses = new ArrayList<>(claims.stream()
                    .filter(claim -> claim.root().equals(root))
                    .map(claim -> Use.of(claim, tree.get(claim.quota())))
                    .toList());
            if (shared && tree.root().waiting() > 0) {
                uses.addAll(Waiting.uses(reading, tree, wide));
            }
            taken.put(root, new Taken(tree, uses));
        }
        return taken.buildOrThrow();
    }

    /** Reads the claims of a tree that count in a span. */
    static List<Claim> claims(Reading reading, Tree tree, Span span) {
        return claims(reading, ImmutableList.of(tree), span);
    }

    // The longest claim ever made bounds how far back is read.
    private static List<Claim> claims(Reading reading, Collection<Tree> trees, Span span) {
        long reach = trees.stream()
                .mapToLong(tree -> tree.root().reachSeconds())
                .max()
                .orElse(0);
        Instant earliest = span.from().minusSeconds(reach);
        ImmutableSet<Id<Quota>> roots =
                trees.stream().map(tree -> tree.root().id()).collect(ImmutableSet.toImmutableSet());
        List<Claim> claims = new ArrayList<>(reading.select(Query.of(Claim.TYPE)
                .where(roots.size() == 1 ? Claim.ROOT.is(roots.iterator().next()) : Claim.ROOT.in(roots))
                .where(Claim.LIVE.is(true))
                .where(Claim.STARTS_AT.between(earliest, span.until()))
                .where(Claim.ENDS_AT.atLeast(Room.after(span.from())))));
        claims.removeIf(claim -> !claim.blocks(reading.now()));
        return claims;
    }

    Tree tree() {
        return tree;
    }

    /** Adds what was taken since. */
    void add(Use use) {
        uses.add(use);
    }

    List<Use> uses() {
        return ImmutableList.copyOf(uses);
    }

    /**
     * Says how much room a quota has in a span within the window; none if a place to be taken whole has anything in
     * it.
     */
    Room room(Quota asked, Span span, Gaps gaps, ClaimCheck check, boolean whole) {
        List<Use> near = near(span, gaps, check);
        if (asked.endedAt() != null
                || near.stream().anyMatch(use -> use.whole() && tree.isWithin(asked.id(), use.quota()))
                || (whole && !isEmpty(asked, near))) {
            return new Room(0L, asked);
        }
        Room room = new Room(null, asked);
        for (Quota step : tree.path(asked.id())) {
            Long size = step.size();
            if (size != null) {
                // Gaps are kept in the place itself; above it people only add up.
                long left = Math.max(size - peak(step, step.equals(asked) ? near : uses, span), 0);
                if (!step.byClaim() || left == 0) {
                    room = room.smaller(new Room(left, step));
                }
            }
        }
        return room;
    }

    /** Says what stands against a claim on a quota in a span within the window. */
    Optional<Explanation> against(Quota asked, ClaimOrder order, long amount) {
        Span span = Objects.requireNonNull(order.span(), "span");
        boolean gone = order.whole() && asked.endedAt() != null;
        Room room = room(asked, span, order.gaps(), order.check(), false);
        if (!room.fits(amount) || gone) {
            return Optional.of(room.shortOf(amount));
        }
        return order.whole() && !isEmpty(asked, near(span, order.gaps(), order.check()))
                ? Optional.of(Explanation.of("capacity.whole", asked.said()))
                : Optional.empty();
    }

    /** Gives the highest use of a quota and all below it at one moment of a span, without uses of the whole of it. */
    long peak(Quota quota, Span span) {
        List<Use> parts = uses.stream()
                .filter(use -> !use.whole() || !use.quota().equals(quota.id()))
                .toList();
        return peak(quota, parts, span);
    }

    private long peak(Quota quota, List<Use> near, Span span) {
        return Use.peak(
                near.stream()
                        .filter(use -> tree.isWithin(use.quota(), quota.id()))
                        .map(use -> quota.byClaim() ? use.once() : use)
                        .toList(),
                span);
    }

    private List<Use> near(Span span, Gaps gaps, ClaimCheck check) {
        return uses.stream()
                .map(use -> check == ClaimCheck.ROOM_AND_GAPS ? use.towards(gaps) : use)
                .filter(use -> use.span().overlaps(span))
                .toList();
    }

    /** Says whether nothing is taken of a place, so that it can be taken whole. */
    private boolean isEmpty(Quota quota, List<Use> near) {
        return near.stream()
                .noneMatch(use -> (use.amount() > 0 && tree.isWithin(use.quota(), quota.id()))
                        || (use.whole()
                                && (tree.isWithin(quota.id(), use.quota()) || tree.isWithin(use.quota(), quota.id()))));
    }
}

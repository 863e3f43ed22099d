package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.jspecify.annotations.Nullable;

/** Makes one claim, with the roots of its trees locked. */
final class Claiming {
    private final Writing change;
    private final Map<Id<Quota>, Tree> trees;
    private final ClaimOrder order;
    private final List<QuotaRef> quotas;
    private final Map<Id<Quota>, Taken> known;

    /** Makes one with what is known to be taken, by tree; the rest is read. */
    Claiming(Writing change, Map<Id<Quota>, Tree> trees, ClaimOrder order, Map<Id<Quota>, Taken> known) {
        this.change = change;
        this.trees = trees;
        this.order = order;
        this.quotas = lowest(trees, order.quotas());
        this.known = known;
    }

    /** Refuses what can be refused before anything is locked. */
    static void require(Reading reading, ClaimOrder order) {
        if (order.amount() < 1) {
            throw new RuleViolation("capacity.amount", order.amount());
        }
        Instant end = order.expiresAt();
        if (order.state() == ClaimState.HELD) {
            requireAhead(end, reading.now());
        }
        if (order.state() != ClaimState.HELD
                && order.state() != ClaimState.PENDING
                && order.state() != ClaimState.CONFIRMED) {
            throw new IllegalArgumentException("a claim cannot begin as " + order.state());
        }
    }

    /** Refuses an end of a hold or an offer that is missing or not ahead. */
    static void requireAhead(@Nullable Instant end, Instant now) {
        if (end == null || !end.isAfter(now)) {
            throw new RuleViolation("capacity.hold.end", end == null ? now : end);
        }
    }

    /** Drops every quota that is an ancestor of another one given; ancestors are counted in any case. */
    static List<QuotaRef> lowest(Map<Id<Quota>, Tree> trees, List<QuotaRef> quotas) {
        List<Id<Quota>> lowest = trees.values().stream()
                .flatMap(tree -> Waiting.lowest(
                        tree,
                        quotas.stream()
                                .filter(ref -> ref.root().equals(tree.root().id()))
                                .map(QuotaRef::quota)
                                .distinct()
                                .toList())
                        .stream())
                .toList();
        return quotas.stream()
                .distinct()
                .filter(ref -> lowest.contains(ref.quota()))
                .toList();
    }

    ImmutableList<Claim> run() {
        return ImmutableList.copyOf(change.insertAll(Claim.TYPE, prepared()));
    }

    /** Prepares the claims without storing them, and stores everything else that changes. */
    List<Claim> prepared() {
        Span span = order.span();
        PlaceOffer offer = order.offer() == null ? null : standing(order.offer());
        Map<Id<Quota>, Claim> kept = offer == null ? Map.of() : Offering.kept(change, offer);
        List<Claim> claims = new ArrayList<>();
        List<Claim> lowered = new ArrayList<>();
        for (QuotaRef ref : quotas) {
            Tree tree = tree(ref);
            Quota quota = tree.get(ref.quota());
            requireLength(quota, span);
            long amount = amount(quota, order);
            Claim reserve = kept.get(quota.id());
            if (reserve != null) {
                if (reserve.amount() < amount) {
                    throw PlaceOffer.over(OfferState.ACCEPTED);
                }
                lowered.add(reserve.keeping(reserve.amount() - amount, false));
            } else {
                requireRoom(tree, quota, span, amount);
            }
            Gaps gaps = reserve == null ? order.gaps() : reserve.gaps();
            if (span != null) {
                tree.updateRoot(change, root -> root.reaching(span, gaps));
            }
            claims.add(claim(quota, tree, span, gaps, amount, offer));
            if (reserve == null && quota.counter()) {
                tree.updatePath(
                        change,
                        quota.id(),
                        step -> step.next()
                                .taken(Math.addExact(step.taken(), amount))
                                .build());
            }
        }
        if (offer != null) {
            if (lowered.isEmpty()) {
                throw otherOffer();
            }
            change.updateAll(Claim.TYPE, lowered);
            if (order.state() != ClaimState.HELD) {
                Offering.use(change, offer);
            }
        }
        return claims;
    }

    private PlaceOffer standing(Id<PlaceOffer> id) {
        PlaceOffer offer = change.lock(PlaceOffer.TYPE, id);
        if (!offer.person().equals(order.person())) {
            throw otherOffer();
        }
        offer.requireStanding(change.now());
        Span span = order.span();
        boolean sameTime = span == null
                ? offer.startsAt() == null
                : span.from().equals(offer.startsAt()) && span.until().equals(offer.endsAt());
        boolean sameRoom = order.whole() == offer.whole() && (offer.whole() || order.amount() == offer.amount());
        if (!sameTime || !sameRoom) {
            throw otherOffer();
        }
        return offer;
    }

    private static RuleViolation otherOffer() {
        return new RuleViolation("capacity.offer.other");
    }

    /** Says what an order takes of a quota. */
    static long amount(Quota quota, ClaimOrder order) {
        return order.whole() ? quota.all() : order.amount();
    }

    private void requireRoom(Tree tree, Quota quota, @Nullable Span span, long amount) {
        if (span == null || quota.counter()) {
            Room room = Room.of(change, tree, quota.id(), span, order.shared(), amount);
            quota.requireTime(span, order.whole());
            if (!room.fits(amount)) {
                throw new RuleViolation(room.shortOf(amount));
            }
            return;
        }
        if (order.check() == ClaimCheck.NOTHING) {
            return;
        }
        Taken taken = known.get(tree.root().id());
        (taken == null ? Taken.read(change, tree, span, order.gaps(), order.shared()) : taken)
                .against(quota, order, amount)
                .ifPresent(no -> {
                    throw new RuleViolation(no);
                });
    }

    private static void requireLength(Quota quota, @Nullable Span span) {
        if (span != null) {
            Duration most = Duration.ofSeconds(quota.maxSeconds());
            if (Duration.between(span.from(), span.until()).compareTo(most) > 0) {
                throw new RuleViolation("capacity.claim.long", quota.said(), most.toDays());
            }
        }
    }

    private Claim claim(
            Quota quota, Tree tree, @Nullable Span span, Gaps gaps, long amount, @Nullable PlaceOffer offer) {
        Instant end = order.expiresAt();
        Instant blocks = order.state() == ClaimState.PENDING ? null : end;
        if (order.state() == ClaimState.HELD
                && blocks != null
                && offer != null
                && offer.expiresAt().isAfter(blocks)) {
            blocks = offer.expiresAt();
        }
        return ClaimBuilder.builder()
                .id(change.newId())
                .quota(quota.id())
                .root(tree.root().id())
                .subject(order.subject())
                .amount(amount)
                .whole(order.whole())
                .startsAt(span == null ? null : span.from())
                .endsAt(span == null ? null : span.until())
                .gapBefore(gaps.before())
                .gapAfter(gaps.after())
                .state(order.state())
                .offer(offer == null ? null : offer.id())
                .live(true)
                .expiresAt(end)
                .blocksUntil(blocks)
                .dueAt(end)
                .build();
    }

    private Tree tree(QuotaRef ref) {
        return Objects.requireNonNull(trees.get(ref.root()));
    }
}

package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Reading;
import org.commonhall.RuleViolation;
import org.commonhall.Writing;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * The one way to take room and to give it back, for use cases of other capabilities inside their own transaction; they have
 * authorised. Each call first locks the roots of the trees it touches, in the order of their ids, so nothing is ever
 * oversold. A use case that needs several calls makes the one with most trees first. Stateless and thread-safe.
 */
public final class CapacityKernel {
    /** The kernel; it keeps nothing. */
    public static final CapacityKernel KERNEL = new CapacityKernel();

    private CapacityKernel() {}

    /**
     * Makes the room of a place, together with the place.
     *
     * @param change the transaction
     * @param made what it is made of
     * @return the quota as stored; keep its {@link Quota#ref}
     * @throws RuleViolation {@code capacity.size.negative}, {@code capacity.parent} if the quota above is of another sort or
     *     has ended
     */
    public Quota open(Writing change, NewQuota made) {
        requireSize(made.size());
        Tree tree = null;
        if (made.parent() != null) {
            Id<Quota> top = change.get(Quota.TYPE, made.parent()).top();
            tree = Tree.lock(change, List.of(top)).get(top);
            Quota parent = java.util.Objects.requireNonNull(tree).get(made.parent());
            if (parent.counter() != made.counter() || parent.endedAt() != null) {
                throw new RuleViolation("capacity.parent", parent.code());
            }
            tree.updateRoot(
                    change,
                    root -> root.next()
                            .parts(root.parts() + 1)
                            .maxSeconds(
                                    Math.max(root.maxSeconds(), made.longest().toSeconds()))
                            .build());
        }
        return change.insert(
                Quota.TYPE,
                QuotaBuilder.builder()
                        .id(change.newId())
                        .place(made.place())
                        .scope(made.scope())
                        .code(made.code())
                        .size(made.size())
                        .parent(made.parent())
                        .root(tree == null ? null : tree.root().id())
                        .counter(made.counter())
                        .maxSeconds(made.longest().toSeconds())
                        .promoting(made.promoting())
                        .promotesUntil(made.promotesUntil())
                        .offerSeconds(made.offerStands().toSeconds())
                        .build());
    }

    /**
     * Changes how much room there is. Less than is taken is refused; more is offered to those who wait.
     *
     * @param change the transaction
     * @param quota which
     * @param size how much, null for no limit
     * @return the quota as stored
     * @throws RuleViolation {@code capacity.size.negative}, {@code capacity.size.taken} with what is taken already
     */
    public Quota resize(Writing change, QuotaRef quota, @Nullable Long size) {
        requireSize(size);
        Tree tree = locked(change, ImmutableList.of(quota)).get(quota.root());
        long taken = taken(change, java.util.Objects.requireNonNull(tree), quota.quota());
        if (size != null && size < taken) {
            throw new RuleViolation("capacity.size.taken", size, taken);
        }
        Quota before = tree.get(quota.quota());
        tree.replace(change, before.next().size(size).build());
        tree.wake(change);
        return tree.get(quota.quota());
    }

    /**
     * Ends the room of a place: nothing can be claimed any more, what is claimed stays.
     *
     * @param change the transaction
     * @param quota which
     * @return the quota as stored
     */
    public Quota end(Writing change, QuotaRef quota) {
        Tree tree = java.util.Objects.requireNonNull(
                locked(change, ImmutableList.of(quota)).get(quota.root()));
        Quota before = tree.get(quota.quota());
        if (before.endedAt() == null) {
            tree.replace(change, before.next().endedAt(change.now()).build());
        }
        return tree.get(quota.quota());
    }

    /**
     * Takes room, on every quota or on none. The room of a quota is the smallest on it and on all above it.
     *
     * @param change the transaction
     * @param order what
     * @return the claims as stored, one a quota
     * @throws RuleViolation {@code capacity.full} naming the quota and both sides of the comparison, {@code
     *     capacity.amount}, {@code capacity.claim.long}, {@code capacity.hold.end}, {@code capacity.offer.over} and {@code
     *     capacity.offer.other} for an offer that does not stand or is for something else
     */
    public ImmutableList<Claim> claim(Writing change, ClaimOrder order) {
        Claiming.require(change, order);
        Map<Id<Quota>, Tree> trees = locked(change, order.quotas());
        return new Claiming(change, trees, order).run();
    }

    /**
     * Grants what is held or pending for a subject.
     *
     * @param change the transaction
     * @param subject what it is for
     * @return its live claims as stored
     * @throws RuleViolation {@code capacity.hold.expired} for a hold that has run out
     */
    public ImmutableList<Claim> confirm(Writing change, UUID subject) {
        return turn(change, subject, ClaimState.CONFIRMED, null);
    }

    /**
     * Turns what is held for a subject into something asked for.
     *
     * @param change the transaction
     * @param subject what it is for
     * @param until until when it is answered, null for no limit
     * @return its live claims as stored
     * @throws RuleViolation {@code capacity.hold.expired} for a hold that has run out
     */
    public ImmutableList<Claim> request(Writing change, UUID subject, @Nullable Instant until) {
        return turn(change, subject, ClaimState.PENDING, until);
    }

    /**
     * Gives back everything a subject has taken. What was taken with an offer does not bring the offer back, except a hold.
     *
     * @param change the transaction
     * @param subject what it was for
     * @return its claims as stored, none if it had none
     */
    public ImmutableList<Claim> release(Writing change, UUID subject) {
        List<Claim> claims = claimsOf(change, subject);
        Map<Id<Quota>, Tree> trees = lockedFor(change, claims);
        return Releasing.release(change, trees, claims, ClaimState.RELEASED);
    }

    /**
     * What a subject has taken.
     *
     * @param reading the transaction
     * @param subject what it is for
     * @return its live claims; holds that have run out are among them until that is stored
     */
    public ImmutableList<Claim> claimsOf(Reading reading, UUID subject) {
        return ImmutableList.copyOf(reading.select(
                Query.of(Claim.TYPE).where(Claim.SUBJECT.is(subject)).where(Claim.LIVE.is(true))));
    }

    /**
     * How much room is left.
     *
     * @param reading the transaction
     * @param quota on what
     * @param span when, null on counters
     * @param shared whether room that people wait for counts as gone
     * @return the amount, never below zero; null for no limit
     */
    public @Nullable Long free(Reading reading, QuotaRef quota, @Nullable Span span, boolean shared) {
        return Room.of(reading, Tree.read(reading, quota.root()), quota.quota(), span, shared, Long.MAX_VALUE)
                .free();
    }

    /**
     * Keeps room for one person for a while.
     *
     * @param change the transaction
     * @param offer for whom, of what, how much, how often and until when
     * @return the offer as stored
     * @throws RuleViolation {@code capacity.full}
     */
    public PlaceOffer offer(Writing change, MakeOffer offer) {
        ImmutableList<QuotaRef> refs = Waiting.quotas(change, ImmutableSet.of(offer.place())).values().stream()
                .map(Quota::ref)
                .collect(ImmutableList.toImmutableList());
        Map<Id<Quota>, Tree> trees = locked(change, refs);
        Offering offering = new Offering(change, trees);
        Span span = offer.span();
        Room room = offering.room(refs, span, Math.multiplyExact(offer.amount(), offer.uses()));
        long needed = Math.multiplyExact(offer.amount(), offer.uses());
        if (!room.fits(needed)) {
            throw new RuleViolation(room.shortOf(needed));
        }
        return offering.make(refs, offer, null);
    }

    private ImmutableList<Claim> turn(Writing change, UUID subject, ClaimState next, @Nullable Instant until) {
        List<Claim> claims = claimsOf(change, subject);
        lockedFor(change, claims);
        List<Claim> turned = new ArrayList<>();
        ImmutableSet.Builder<Id<PlaceOffer>> used = ImmutableSet.builder();
        for (Claim claim : claims) {
            if (claim.state() == ClaimState.HELD) {
                Instant end = claim.expiresAt();
                if (end == null || !change.now().isBefore(end)) {
                    throw new RuleViolation("capacity.hold.expired", String.valueOf(end));
                }
                if (claim.offer() != null) {
                    used.add(claim.offer());
                }
            }
            turned.add(ClaimBuilder.builder(claim.as(next))
                    .expiresAt(until)
                    .dueAt(until)
                    .build());
        }
        for (Id<PlaceOffer> offer : used.build()) {
            Offering.use(change, change.lock(PlaceOffer.TYPE, offer));
        }
        return turned.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(change.updateAll(Claim.TYPE, turned));
    }

    private static Map<Id<Quota>, Tree> locked(Writing change, List<QuotaRef> quotas) {
        return Tree.lock(change, quotas.stream().map(QuotaRef::root).toList());
    }

    private static Map<Id<Quota>, Tree> lockedFor(Writing change, List<Claim> claims) {
        return Tree.lock(change, claims.stream().map(Claim::root).toList());
    }

    private static long taken(Writing change, Tree tree, Id<Quota> quota) {
        if (tree.get(quota).counter()) {
            return tree.get(quota).taken();
        }
        Span ahead = new Span(change.now(), Instant.parse("9000-01-01T00:00:00Z"));
        return Use.peak(
                Room.claims(change, tree, ahead).stream()
                        .filter(claim -> tree.isWithin(claim.quota(), quota))
                        .map(Use::of)
                        .toList(),
                ahead);
    }

    private static void requireSize(@Nullable Long size) {
        if (size != null && size < 0) {
            throw new RuleViolation("capacity.size.negative", size);
        }
    }
}

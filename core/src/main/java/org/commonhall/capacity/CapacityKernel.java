package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * The one way to take room and to give it back, for use cases of other capabilities inside their own transaction,
 * which have authorised before. Each call first locks the roots of the trees it touches, in the order of their ids,
 * so nothing is ever oversold. A use case that needs several calls makes the one with most trees first. Stateless and
 * thread-safe.
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
     * @throws RuleViolation {@code capacity.size.negative}, {@code capacity.parent} if the quota above is of another
     *     sort or has ended
     */
    public Quota open(Writing change, NewQuota made) {
        requireSize(made.size());
        if (made.byClaim() && made.counter()) {
            throw new IllegalArgumentException("a quota without time spans cannot count claims");
        }
        Tree tree = null;
        if (made.parent() != null) {
            Id<Quota> top = change.get(Quota.TYPE, made.parent()).top();
            tree = Tree.lock(change, List.of(top)).get(top);
            Quota parent = Objects.requireNonNull(tree).get(made.parent());
            if (parent.counter() != made.counter() || parent.endedAt() != null) {
                throw new RuleViolation("capacity.parent", parent.said());
            }
            tree.updateRoot(change, root -> root.next().parts(root.parts() + 1).build());
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
                        .byClaim(made.byClaim())
                        .maxSeconds(made.longest().toSeconds())
                        .promoting(made.promoting())
                        .promotesUntil(made.promotesUntil())
                        .offerSeconds(made.offerStands().toSeconds())
                        .lateFrom(made.lateFrom())
                        .lateOfferSeconds(made.lateOfferStands().toSeconds())
                        .owned(made.owned())
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
        long taken = taken(change, Objects.requireNonNull(tree), quota.quota());
        if (size != null && size < taken) {
            throw new RuleViolation("capacity.size.taken", size, taken);
        }
        Quota before = tree.get(quota.quota());
        tree.replace(change, before.next().size(size).build());
        tree.wake(change);
        return tree.get(quota.quota());
    }

    /**
     * Gives some quotas of one tree the same size, without regard to what is taken: where only what is above counts.
     *
     * @param change the transaction
     * @param quotas which
     * @param size how much, null for no limit of their own
     */
    public void resizeAll(Writing change, ImmutableList<QuotaRef> quotas, @Nullable Long size) {
        locked(change, quotas).forEach((root, tree) -> {
            tree.replaceAll(change, quotas, quota -> quota.next().size(size).build());
            tree.wake(change);
        });
    }

    /**
     * Ends the room of several places of one tree, as {@link #end} does.
     *
     * @param change the transaction
     * @param quotas which
     */
    public void endAll(Writing change, ImmutableList<QuotaRef> quotas) {
        locked(change, quotas)
                .values()
                .forEach(tree -> tree.replaceAll(
                        change,
                        quotas,
                        quota -> quota.endedAt() != null
                                ? quota
                                : quota.next().endedAt(change.now()).build()));
    }

    /**
     * Sets until when those who wait are offered what is free, and from when on their offers stand for a shorter time.
     *
     * @param change the transaction
     * @param quotas which, of one tree
     * @param until from when on nothing is offered, null for never
     * @param lateFrom from when on the late time counts, null for never
     */
    public void steer(
            Writing change, ImmutableList<QuotaRef> quotas, @Nullable Instant until, @Nullable Instant lateFrom) {
        locked(change, quotas).forEach((root, tree) -> {
            tree.replaceAll(
                    change,
                    quotas,
                    quota ->
                            quota.next().promotesUntil(until).lateFrom(lateFrom).build());
            tree.wake(change);
        });
    }

    /**
     * Ends the room of a place: nothing can be claimed any more, what is claimed stays.
     *
     * @param change the transaction
     * @param quota which
     * @return the quota as stored
     */
    public Quota end(Writing change, QuotaRef quota) {
        Tree tree =
                Objects.requireNonNull(locked(change, ImmutableList.of(quota)).get(quota.root()));
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
     *     capacity.amount}, {@code capacity.claim.long}, {@code capacity.hold.end}, {@code capacity.offer.over} and
     *     {@code capacity.offer.other} for an offer that does not stand or is for something else
     */
    public ImmutableList<Claim> claim(Writing change, ClaimOrder order) {
        Claiming.require(change, order);
        Map<Id<Quota>, Tree> trees = locked(change, order.quotas());
        return new Claiming(change, trees, order, Map.of()).run();
    }

    /**
     * Holds a tree until the end of the transaction, so that a use case can look at it and take room of it several
     * times. Room that has become free is first offered to those who wait, so that nobody is faster than they are.
     *
     * @param change the transaction
     * @param root the root of the tree
     * @return what can be done with it
     */
    public Timetable hold(Writing change, Id<Quota> root) {
        Map<Id<Quota>, Tree> trees = Tree.lock(change, List.of(root));
        trees.values().forEach(tree -> Promotion.catchUp(change, tree));
        return new Timetable(change, change, trees);
    }

    /**
     * Looks for room in several trees.
     *
     * @param reading the transaction
     * @param roots the roots of the trees
     * @return what can be asked: two statements for any number of trees
     */
    public Timetable look(Reading reading, Set<Id<Quota>> roots) {
        return new Timetable(reading, null, Tree.read(reading, roots));
    }

    /**
     * Puts somebody on the waitlist of a place whose tree is held.
     *
     * @param change the transaction
     * @param command who and for what
     * @param gaps time to be kept free around it
     * @param offerStands how long an offer to them stands, in whole seconds
     * @return the entry as stored
     * @throws RuleViolation as {@link Capacity#join}
     */
    public WaitlistEntry wait(Writing change, JoinWaitlist command, Gaps gaps, Duration offerStands) {
        return CapacitySteps.enter(
                change,
                command,
                Waiting.quotas(change, ImmutableSet.copyOf(command.places())),
                gaps,
                offerStands.toSeconds());
    }

    /**
     * Puts somebody on the waitlist of places of one tree that is held; an offer to them stands as the places say.
     *
     * @param change the transaction
     * @param command who and for what
     * @return the entry as stored
     * @throws RuleViolation as {@link Capacity#join}
     */
    public WaitlistEntry wait(Writing change, JoinWaitlist command) {
        return CapacitySteps.enter(
                change, command, Waiting.quotas(change, ImmutableSet.copyOf(command.places())), Gaps.NONE, null);
    }

    /**
     * Lists who waits for room of one tree, in the order in which it will be offered: four statements.
     *
     * @param reading the transaction
     * @param root the root of the tree
     * @return the entries
     */
    public ImmutableList<Id<WaitlistEntry>> line(Reading reading, Id<Quota> root) {
        return Waiting.line(reading, Tree.read(reading, root));
    }

    /**
     * Sends away everybody who waits for room of one tree or is offered some, because there will be none.
     *
     * @param change the transaction
     * @param root the root of the tree
     */
    public void dismiss(Writing change, Id<Quota> root) {
        Promotion.dismiss(change, root);
    }

    /**
     * Grants what is held or pending for a subject, or takes up what is granted for a while only.
     *
     * @param change the transaction
     * @param subject what it is for
     * @return its live claims as stored
     * @throws RuleViolation {@code capacity.hold.expired} for what has run out
     */
    public ImmutableList<Claim> confirm(Writing change, UUID subject) {
        return locked(change, subject, ClaimState.CONFIRMED, null);
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
        return locked(change, subject, ClaimState.PENDING, until);
    }

    /**
     * Gives back everything a subject has taken. What was taken with an offer does not bring the offer back, except a
     * hold.
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
     * Lowers what a subject has taken; the rest is free again, and those who wait are offered it.
     *
     * @param change the transaction
     * @param subject what it is for
     * @param amount how much it keeps of every quota, one or more
     * @return its live claims as stored
     * @throws RuleViolation {@code capacity.amount}, {@code capacity.reduce} for more than it has, or for a whole place
     */
    public ImmutableList<Claim> reduce(Writing change, UUID subject, long amount) {
        List<Claim> claims = claimsOf(change, subject);
        return Releasing.reduce(change, lockedFor(change, claims), claims, amount);
    }

    /**
     * Lists what a subject has taken.
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
     * Gives how much room is left.
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
        Offering.Terms terms = Offering.Terms.of(offer);
        ImmutableList<QuotaRef> refs = Waiting.quotas(change, ImmutableSet.of(offer.place())).values().stream()
                .map(Quota::ref)
                .collect(ImmutableList.toImmutableList());
        Map<Id<Quota>, Tree> trees = locked(change, refs);
        Offering offering = new Offering(change, trees);
        Room room = offering.room(refs, terms.span(), false, Gaps.NONE, terms.total());
        if (!room.fits(terms.total())) {
            throw new RuleViolation(room.shortOf(terms.total()));
        }
        return offering.make(refs, terms);
    }

    private ImmutableList<Claim> locked(Writing change, UUID subject, ClaimState next, @Nullable Instant until) {
        List<Claim> claims = claimsOf(change, subject);
        lockedFor(change, claims);
        return turn(change, claims, next, until);
    }

    /** Turns claims whose trees are locked. */
    static ImmutableList<Claim> turn(Writing change, List<Claim> claims, ClaimState next, @Nullable Instant until) {
        List<Claim> turned = new ArrayList<>();
        ImmutableSet.Builder<Id<PlaceOffer>> used = ImmutableSet.builder();
        for (Claim claim : claims) {
            Instant end = claim.expiresAt();
            boolean held = claim.state() == ClaimState.HELD;
            if (held || (claim.state() == ClaimState.CONFIRMED && end != null)) {
                if (end == null || !change.now().isBefore(end)) {
                    throw new RuleViolation("capacity.hold.expired", end == null ? change.now() : end);
                }
            }
            if (held && claim.offer() != null) {
                used.add(claim.offer());
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
        return Taken.read(change, tree, ahead, Gaps.NONE, false).peak(tree.get(quota), ahead);
    }

    private static void requireSize(@Nullable Long size) {
        if (size != null && size < 0) {
            throw new RuleViolation("capacity.size.negative", size);
        }
    }
}

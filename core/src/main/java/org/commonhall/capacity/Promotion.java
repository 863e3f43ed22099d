package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * One run of promotion (递补), under lock of every quota concerned: holds and offers that have run out give their room
 * back, and those who wait are offered what is free.
 */
final class Promotion {
    private final Writing change;
    private final Set<Id<Quota>> roots;
    private final Map<Id<Quota>, Tree> trees;
    private final Offering offering;
    private boolean complete = true;

    private Promotion(Writing change, Set<Id<Quota>> roots, Map<Id<Quota>, Tree> trees) {
        this.change = change;
        this.roots = roots;
        this.trees = trees;
        this.offering = new Offering(change, trees);
    }

    /** Locks some trees, with all that the wishes and the offers of the people there reach into. */
    static Promotion lock(Writing change, Set<Id<Quota>> roots) {
        ImmutableSet.Builder<Id<Quota>> all = ImmutableSet.<Id<Quota>>builder().addAll(roots);
        for (Id<Quota> root : roots) {
            Tree tree = Tree.read(change, root);
            if (tree.root().waiting() > 0) {
                List<WaitlistItem> items = Waiting.items(change, places(tree));
                Waiting.quotas(change, reach(change, items)).values().forEach(quota -> all.add(quota.top()));
            }
            for (Claim claim : due(change, root)) {
                if (claim.state() == ClaimState.OFFERED) {
                    CapacityKernel.KERNEL.claimsOf(change, claim.subject()).forEach(other -> all.add(other.root()));
                }
            }
        }
        return new Promotion(change, roots, Tree.lock(change, all.build()));
    }

    /** Does what is due in a tree that is locked already; what reaches into other trees is left to the clock. */
    static void catchUp(Writing change, Tree tree) {
        Quota root = tree.root();
        if (root.waiting() == 0) {
            return;
        }
        boolean woken = root.nextDueAt() != null && !root.nextDueAt().isAfter(change.now());
        List<Claim> due = due(change, root.id());
        if (!woken && due.isEmpty()) {
            return;
        }
        Set<UUID> reach = reach(change, Waiting.items(change, places(tree)));
        boolean alone = Waiting.quotas(change, reach).values().stream()
                        .allMatch(quota -> quota.top().equals(root.id()))
                && due.stream()
                        .filter(claim -> claim.state() == ClaimState.OFFERED)
                        .flatMap(claim -> CapacityKernel.KERNEL.claimsOf(change, claim.subject()).stream())
                        .allMatch(claim -> claim.root().equals(root.id()));
        if (alone) {
            new Promotion(change, ImmutableSet.of(root.id()), Map.of(root.id(), tree)).run();
        }
    }

    Map<Id<Quota>, Tree> trees() {
        return trees;
    }

    Offering offering() {
        return offering;
    }

    /** Takes back what has run out, then offers what is free. */
    Quota run() {
        roots.forEach(this::expire);
        roots.forEach(this::promote);
        for (Id<Quota> root : roots) {
            Instant again = complete ? null : change.now();
            tree(root).updateRoot(change, top -> top.next().nextDueAt(again).build());
        }
        return tree(roots.iterator().next()).root();
    }

    private void expire(Id<Quota> root) {
        for (Claim claim : due(change, root)) {
            if (claim.state() != ClaimState.OFFERED) {
                Releasing.release(change, trees, ImmutableList.of(claim), ClaimState.EXPIRED);
            }
        }
        due(change, root).stream()
                .map(Claim::offer)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> {
                    PlaceOffer offer = change.lock(PlaceOffer.TYPE, id);
                    if (offer.state() == OfferState.OFFERED && !offer.stands(change.now())) {
                        offering.end(offer, OfferState.EXPIRED);
                    } else {
                        Releasing.release(
                                change,
                                trees,
                                List.copyOf(Offering.kept(change, offer).values()),
                                ClaimState.EXPIRED);
                    }
                });
    }

    private void promote(Id<Quota> root) {
        Tree tree = tree(root);
        if (tree.root().waiting() == 0) {
            return;
        }
        List<WaitlistItem> here = Waiting.items(change, places(tree));
        List<WaitlistEntry> waiting = Waiting.entries(change, here).values().stream()
                .filter(entry -> entry.state() == OfferState.WAITING)
                .sorted(Waiting.ORDER)
                .toList();
        ImmutableListMultimap<Id<WaitlistEntry>, WaitlistItem> wishes = wishes(change, here);
        ImmutableListMultimap<UUID, Quota> quotas = Waiting.quotas(change, reach(change, here));
        Set<String> exhausted = new HashSet<>();
        for (WaitlistEntry entry : waiting) {
            ImmutableList<WaitlistItem> items = wishes.get(entry.id());
            boolean held = items.stream()
                    .flatMap(item -> quotas.get(item.place()).stream())
                    .allMatch(quota -> trees.containsKey(quota.top()));
            if (held) {
                serve(entry, items, quotas, exhausted);
            } else {
                // They joined while we waited for the lock; the next run holds what they reach into.
                items.forEach(item -> quotas.get(item.place()).stream()
                        .filter(quota -> trees.containsKey(quota.top()))
                        .forEach(quota -> exhausted.add(key(quota.top(), item))));
                complete = false;
            }
        }
    }

    private void serve(
            WaitlistEntry entry,
            List<WaitlistItem> items,
            ImmutableListMultimap<UUID, Quota> quotas,
            Set<String> exhausted) {
        for (WaitlistItem item : items) {
            List<QuotaRef> refs =
                    quotas.get(item.place()).stream().map(Quota::ref).toList();
            Span span = Waiting.span(entry);
            if (refs.isEmpty() || isBehind(refs, item, exhausted) || !promotes(refs, span)) {
                continue;
            }
            Room room = offering.room(refs, span, entry.whole(), entry.gaps(), entry.amount());
            if (room.fits(entry.whole() ? 1 : entry.amount())) {
                offer(entry, items, item, refs, span);
                return;
            }
            boolean some = room.fits(1);
            if (!(some && entry.skipIfTooLarge()) && couldHold(refs, entry.amount())) {
                exhausted.add(key(entry.whole() ? room.least().id() : blocking(room, span), item));
            }
        }
    }

    private boolean isBehind(List<QuotaRef> refs, WaitlistItem item, Set<String> exhausted) {
        return refs.stream()
                .flatMap(ref -> tree(ref.root()).path(ref.quota()).stream())
                .anyMatch(quota -> exhausted.contains(key(quota.id(), item)));
    }

    /** Gives the highest quota that leaves as little as a room: everybody below it is behind the one it blocks. */
    private Id<Quota> blocking(Room room, @Nullable Span span) {
        Quota blocks = room.least();
        List<Quota> path = tree(blocks.top()).path(blocks.id());
        for (Quota above : path.subList(1, path.size())) {
            Room there = offering.room(ImmutableList.of(above.ref()), span, false, Gaps.NONE, 0);
            if (Objects.equals(there.free(), room.free())) {
                blocks = there.least();
            }
        }
        return blocks.id();
    }

    private void offer(
            WaitlistEntry entry,
            List<WaitlistItem> items,
            WaitlistItem chosen,
            List<QuotaRef> refs,
            @Nullable Span span) {
        long stands = entry.offerSeconds() != null
                ? entry.offerSeconds()
                : refs.stream()
                        .mapToLong(ref -> tree(ref.root()).get(ref.quota()).offerSecondsAt(change.now()))
                        .min()
                        .orElseThrow();
        Instant end = Stream.concat(
                        Stream.of(change.now().plusSeconds(stands)),
                        Stream.concat(
                                Stream.ofNullable(span).map(Span::from),
                                refs.stream()
                                        .map(ref -> tree(ref.root())
                                                .get(ref.quota())
                                                .promotesUntil())
                                        .filter(Objects::nonNull)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        offering.make(refs, Offering.Terms.of(entry, chosen.place(), end));
        change.update(WaitlistEntry.TYPE, entry.as(OfferState.OFFERED, null));
        shift(change, trees, items, -entry.amount());
    }

    private boolean promotes(List<QuotaRef> refs, @Nullable Span span) {
        return (span == null || change.now().isBefore(span.from()))
                && refs.stream()
                        .allMatch(ref -> tree(ref.root()).get(ref.quota()).promotesAt(change.now()));
    }

    private boolean couldHold(List<QuotaRef> refs, long amount) {
        return refs.stream().allMatch(ref -> tree(ref.root()).couldHold(ref.quota(), amount));
    }

    /** Counts an entry in or out of the line of every quota it waits for or below, once each; the trees are locked. */
    static void shift(Writing change, Map<Id<Quota>, Tree> trees, List<WaitlistItem> items, long by) {
        for (Tree tree : trees.values()) {
            tree.updatePaths(
                    change,
                    items.stream()
                            .flatMap(item -> Waiting.lowest(tree, item.place()).stream())
                            .toList(),
                    step -> step.next().waiting(step.waiting() + by).build());
        }
    }

    /** Ends a wish of somebody who waits; its trees are locked. */
    static WaitlistEntry endWish(
            Writing change, Map<Id<Quota>, Tree> trees, WaitlistEntry entry, List<WaitlistItem> items, OfferState end) {
        Offering.closeItems(change, entry.id());
        shift(change, trees, items, -entry.amount());
        return change.update(WaitlistEntry.TYPE, entry.as(end, change.now()));
    }

    /** Ends the wishes of some people that no place outside of the trees would do for; the trees are locked. */
    static void leave(Writing change, Map<Id<Quota>, Tree> trees, Set<Id<Person>> people) {
        Set<UUID> places = Waiting.places(trees.values());
        if (places.isEmpty()) {
            return;
        }
        List<WaitlistItem> theirs = change.select(Query.of(WaitlistItem.TYPE)
                .where(WaitlistItem.PLACE.in(places))
                .where(WaitlistItem.PERSON.in(people))
                .where(WaitlistItem.LIVE.is(true)));
        if (theirs.isEmpty()) {
            return;
        }
        ImmutableListMultimap<Id<WaitlistEntry>, WaitlistItem> wishes = wishes(change, theirs);
        Waiting.entries(change, theirs).values().stream()
                .filter(entry -> entry.state() == OfferState.WAITING)
                .filter(entry -> wishes.get(entry.id()).stream().allMatch(item -> places.contains(item.place())))
                .forEach(entry -> endWish(change, trees, entry, wishes.get(entry.id()), OfferState.WITHDRAWN));
        // A party that blocked others may have gone.
        trees.values().forEach(tree -> tree.wake(change));
    }

    /** Ends every wish and every standing offer in a tree. */
    static void dismiss(Writing change, Id<Quota> root) {
        Promotion promotion = lock(change, ImmutableSet.of(root));
        Tree tree = promotion.tree(root);
        List<WaitlistItem> items = Waiting.items(change, places(tree));
        ImmutableListMultimap<Id<WaitlistEntry>, WaitlistItem> wishes = wishes(change, items);
        Waiting.entries(change, items).values().forEach(entry -> {
            if (entry.state() == OfferState.WAITING) {
                endWish(change, promotion.trees, entry, wishes.get(entry.id()), OfferState.REMOVED);
            }
        });
        change.select(Query.of(Claim.TYPE).where(Claim.ROOT.is(root)).where(Claim.LIVE.is(true))).stream()
                .filter(claim -> claim.state() == ClaimState.OFFERED)
                .map(Claim::offer)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> {
                    PlaceOffer offer = change.lock(PlaceOffer.TYPE, id);
                    if (offer.state() == OfferState.OFFERED) {
                        promotion.offering.end(offer, OfferState.REMOVED);
                    }
                });
    }

    /** Says what has run out in a tree and is not stored as that. */
    static List<Claim> due(Reading reading, Id<Quota> root) {
        return reading.select(Query.of(Claim.TYPE)
                .where(Claim.ROOT.is(root))
                .where(Claim.LIVE.is(true))
                .where(Claim.DUE_AT.below(Room.after(reading.now()))));
    }

    private static Set<UUID> places(Tree tree) {
        return tree.all().stream().map(Quota::place).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<UUID> reach(Reading reading, List<WaitlistItem> here) {
        return wishes(reading, here).values().stream().map(WaitlistItem::place).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableListMultimap<Id<WaitlistEntry>, WaitlistItem> wishes(
            Reading reading, List<WaitlistItem> here) {
        Set<Id<WaitlistEntry>> entries = here.stream().map(WaitlistItem::entry).collect(ImmutableSet.toImmutableSet());
        Stream<WaitlistItem> all = entries.isEmpty()
                ? Stream.of()
                : reading.select(Query.of(WaitlistItem.TYPE).where(WaitlistItem.ENTRY.in(entries))).stream()
                        .sorted(Comparator.comparing(WaitlistItem::rank));
        return Multimaps.index(all.iterator(), WaitlistItem::entry);
    }

    private static String key(Id<Quota> quota, WaitlistItem item) {
        return quota + " " + item.slot();
    }

    private Tree tree(Id<Quota> root) {
        return Objects.requireNonNull(trees.get(root));
    }
}

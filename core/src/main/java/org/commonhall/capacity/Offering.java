package org.commonhall.capacity;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** How offers are made, used and ended, with the roots of their trees locked. */
final class Offering {
    private final Writing change;
    private final Map<Id<Quota>, Tree> trees;

    Offering(Writing change, Map<Id<Quota>, Tree> trees) {
        this.change = change;
        this.trees = trees;
    }

    /** What is offered. */
    record Terms(
            Id<Person> person,
            UUID place,
            @Nullable Span span,
            long amount,
            boolean whole,
            Gaps gaps,
            long uses,
            Instant expiresAt,
            @Nullable Id<WaitlistEntry> entry) {

        static Terms of(MakeOffer made) {
            return new Terms(
                    made.person(),
                    made.place(),
                    made.span(),
                    made.amount(),
                    false,
                    Gaps.NONE,
                    made.uses(),
                    made.expiresAt(),
                    null);
        }

        static Terms of(WaitlistEntry entry, UUID place, Instant expiresAt) {
            return new Terms(
                    entry.person(),
                    place,
                    Waiting.span(entry),
                    entry.amount(),
                    entry.whole(),
                    entry.gaps(),
                    1,
                    expiresAt,
                    entry.id());
        }

        /** Gives all that its uses take together. */
        long total() {
            return Math.multiplyExact(amount, uses);
        }
    }

    /** Gives the room of a place: the smallest of its quotas, without regard to who waits. */
    Room room(List<QuotaRef> refs, @Nullable Span span, boolean whole, Gaps gaps, long needed) {
        Room room = null;
        for (QuotaRef ref : refs) {
            Room one = span == null || tree(ref).get(ref.quota()).counter()
                    ? Room.of(change, tree(ref), ref.quota(), span, false, needed)
                    : Taken.read(change, tree(ref), span, gaps, false)
                            .room(tree(ref).get(ref.quota()), span, gaps, ClaimCheck.ROOM_AND_GAPS, whole);
            room = room == null ? one : room.smaller(one);
        }
        if (room == null) {
            throw new org.commonhall.NotFound("record.missing", Quota.TYPE);
        }
        return room;
    }

    /** Makes an offer and keeps its room: the unused uses count as taken. */
    PlaceOffer make(List<QuotaRef> refs, Terms made) {
        Span span = made.span();
        PlaceOffer offer = change.insert(
                PlaceOffer.TYPE,
                PlaceOfferBuilder.builder()
                        .id(change.newId())
                        .person(made.person())
                        .place(made.place())
                        .startsAt(span == null ? null : span.from())
                        .endsAt(span == null ? null : span.until())
                        .amount(made.amount())
                        .whole(made.whole())
                        .uses(made.uses())
                        .state(OfferState.OFFERED)
                        .entry(made.entry())
                        .offeredAt(change.now())
                        .expiresAt(made.expiresAt())
                        .build());
        long amount = made.total();
        List<QuotaRef> lowest = Claiming.lowest(trees, refs);
        if (span != null) {
            lowest.forEach(ref -> tree(ref).updateRoot(change, root -> root.reaching(span, made.gaps())));
        }
        change.insertAll(
                Claim.TYPE,
                lowest.stream().map(ref -> reserve(offer, ref, made)).toList());
        for (QuotaRef ref : lowest) {
            if (tree(ref).get(ref.quota()).counter()) {
                tree(ref)
                        .updatePath(
                                change,
                                ref.quota(),
                                step -> step.next()
                                        .taken(Math.addExact(step.taken(), amount))
                                        .build());
            }
        }
        return offer;
    }

    private Claim reserve(PlaceOffer offer, QuotaRef ref, Terms made) {
        return ClaimBuilder.builder()
                .id(change.newId())
                .quota(ref.quota())
                .root(ref.root())
                .subject(offer.id().value())
                .amount(made.whole() ? tree(ref).get(ref.quota()).all() : made.total())
                .whole(made.whole())
                .startsAt(offer.startsAt())
                .endsAt(offer.endsAt())
                .gapBefore(made.gaps().before())
                .gapAfter(made.gaps().after())
                .state(ClaimState.OFFERED)
                .offer(offer.id())
                .live(true)
                .expiresAt(offer.expiresAt())
                .blocksUntil(offer.expiresAt())
                .dueAt(offer.expiresAt())
                .build();
    }

    /** Says what an offer still keeps, by quota. */
    static Map<Id<Quota>, Claim> kept(Writing change, PlaceOffer offer) {
        return change
                .select(Query.of(Claim.TYPE)
                        .where(Claim.SUBJECT.is(offer.id().value()))
                        .where(Claim.LIVE.is(true)))
                .stream()
                .collect(ImmutableMap.toImmutableMap(Claim::quota, claim -> claim));
    }

    /** Uses an offer once. The last use accepts it, and fulfils the wish it came from for good. */
    static void use(Writing change, PlaceOffer offer) {
        PlaceOffer used = change.update(PlaceOffer.TYPE, offer.usedOnce(change.now()));
        if (used.state() == OfferState.ACCEPTED) {
            endEntry(change, used, OfferState.ACCEPTED);
        }
    }

    /** Ends an offer that was not used up: what it kept is free again. */
    PlaceOffer end(PlaceOffer offer, OfferState end) {
        Releasing.release(change, trees, List.copyOf(kept(change, offer).values()), released(end));
        PlaceOffer ended = change.update(PlaceOffer.TYPE, offer.ended(end, change.now()));
        endEntry(change, ended, end);
        return ended;
    }

    private static ClaimState released(OfferState end) {
        return end == OfferState.EXPIRED ? ClaimState.EXPIRED : ClaimState.RELEASED;
    }

    private static void endEntry(Writing change, PlaceOffer offer, OfferState end) {
        if (offer.entry() == null) {
            return;
        }
        Instant now = change.now();
        WaitlistEntry entry = change.lock(WaitlistEntry.TYPE, offer.entry());
        if (entry.state() == OfferState.OFFERED) {
            change.update(WaitlistEntry.TYPE, entry.as(end, now));
            closeItems(change, entry.id());
        }
    }

    /** Closes the items of an entry, so that the person can wait for the same places again. */
    static void closeItems(Writing change, Id<WaitlistEntry> entry) {
        List<WaitlistItem> items =
                change.select(Query.of(WaitlistItem.TYPE).where(WaitlistItem.ENTRY.is(entry))).stream()
                        .filter(item -> item.live() != null)
                        .map(WaitlistItem::over)
                        .toList();
        if (!items.isEmpty()) {
            change.updateAll(WaitlistItem.TYPE, items);
        }
    }

    private Tree tree(QuotaRef ref) {
        return Objects.requireNonNull(trees.get(ref.root()));
    }
}

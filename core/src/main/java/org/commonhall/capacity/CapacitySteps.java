package org.commonhall.capacity;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;
import org.jspecify.annotations.Nullable;

/** Changes the waitlist, its offers, and how much room there is. */
final class CapacitySteps {
    private final Corridor corridor;

    CapacitySteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<WaitlistEntry> join(Call by, JoinWaitlist command) {
        try {
            return corridor.run(by, command, "capacity.waitlist.joined", WaitlistEntry.TYPE, change -> {
                ImmutableListMultimap<UUID, Quota> quotas =
                        Waiting.quotas(change, ImmutableSet.copyOf(command.places()));
                if (!quotas.keySet().containsAll(command.places())) {
                    throw new NotFound("record.missing", Quota.TYPE);
                }
                change.requireAll(by.actor().is(command.person().value()), Waiting.scopes(quotas.values()));
                change.requireActing(command.person().value());
                quotas.values().forEach(Quota::requireOpen);
                return enter(change, command, quotas, Gaps.NONE, null);
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, WaitlistItem.TYPE, "waiting")
                    ? new Conflict("capacity.waitlist.twice", taken)
                    : taken;
        }
    }

    /** Puts somebody on the list who was authorised before. */
    static WaitlistEntry enter(
            Writing change,
            JoinWaitlist command,
            ImmutableListMultimap<UUID, Quota> quotas,
            Gaps gaps,
            @Nullable Long offerSeconds) {
        Map<Id<Quota>, Tree> trees =
                Tree.lock(change, quotas.values().stream().map(Quota::top).toList());
        requirePossible(command, quotas, trees);
        Span span = command.span();
        WaitlistEntry entry = change.insert(
                WaitlistEntry.TYPE,
                WaitlistEntryBuilder.builder()
                        .id(change.newId())
                        .person(command.person())
                        .amount(command.amount())
                        .whole(command.whole())
                        .gapBefore(gaps.before())
                        .gapAfter(gaps.after())
                        .offerSeconds(offerSeconds)
                        .skipIfTooLarge(command.skipIfTooLarge())
                        .priority(command.priority())
                        .createdAt(Waiting.behind(change, trees.values()))
                        .startsAt(span == null ? null : span.from())
                        .endsAt(span == null ? null : span.until())
                        .state(OfferState.WAITING)
                        .build());
        List<WaitlistItem> items = change.insertAll(WaitlistItem.TYPE, items(change, command, entry));
        Promotion.shift(change, trees, items, entry.amount());
        trees.values().forEach(tree -> tree.wake(change));
        return entry;
    }

    Receipt<WaitlistEntry> leave(Call by, LeaveWaitlist command) {
        corridor.require(command);
        return off(by, command, command.entry(), OfferState.WITHDRAWN, "capacity.waitlist.left");
    }

    Receipt<WaitlistEntry> remove(Call by, RemoveFromWaitlist command) {
        corridor.require(command);
        return off(by, command, command.entry(), OfferState.REMOVED, "capacity.waitlist.removed");
    }

    private Receipt<WaitlistEntry> off(Call by, Command command, Id<WaitlistEntry> id, OfferState end, String event) {
        return corridor.run(by, command, event, WaitlistEntry.TYPE, change -> {
            WaitlistEntry seen = change.get(WaitlistEntry.TYPE, id);
            List<WaitlistItem> items =
                    change.select(Query.of(WaitlistItem.TYPE).where(WaitlistItem.ENTRY.is(seen.id())));
            ImmutableListMultimap<UUID, Quota> quotas = Waiting.quotas(
                    change, items.stream().map(WaitlistItem::place).collect(ImmutableSet.toImmutableSet()));
            change.requireAll(by.actor().is(seen.person().value()), Waiting.scopes(quotas.values()));
            Map<Id<Quota>, Tree> trees =
                    Tree.lock(change, quotas.values().stream().map(Quota::top).toList());
            WaitlistEntry entry = change.lockSubject(WaitlistEntry.TYPE, id);
            entry.state().require(OfferState.WAITING);
            // A party that blocked others may have gone.
            trees.values().forEach(tree -> tree.wake(change));
            return Promotion.endWish(change, trees, entry, items, end);
        });
    }

    Receipt<PlaceOffer> decline(Call by, DeclineOffer command) {
        return corridor.run(by, command, "capacity.offer.declined", PlaceOffer.TYPE, change -> {
            PlaceOffer seen = change.get(PlaceOffer.TYPE, command.offer());
            change.requireAll(
                    by.actor().is(seen.person().value()), Waiting.scopes(Waiting.quotas(change, seen.place())));
            Promotion promotion = lock(change, seen);
            PlaceOffer offer = change.lockSubject(PlaceOffer.TYPE, command.offer());
            offer.requireStanding(change.now());
            PlaceOffer declined = promotion.offering().end(offer, OfferState.DECLINED);
            promotion.run();
            return declined;
        });
    }

    Receipt<PlaceOffer> offer(Call by, MakeOffer command) {
        return corridor.run(by, command, "capacity.offer.made", PlaceOffer.TYPE, change -> {
            Collection<Quota> quotas = Waiting.quotas(change, command.place());
            change.requireAll(false, Waiting.scopes(quotas));
            change.requireActing(command.person().value());
            quotas.forEach(Quota::requireOpen);
            Claiming.requireAhead(command.expiresAt(), change.now());
            return CapacityKernel.KERNEL.offer(change, command);
        });
    }

    Receipt<Quota> promote(Call by, PromoteWaiting command) {
        return corridor.run(by, command, "capacity.promoted", Quota.TYPE, change -> {
            Collection<Quota> quotas = Waiting.quotas(change, command.place());
            change.requireAll(false, Waiting.scopes(quotas));
            return Promotion.lock(change, roots(quotas)).run();
        });
    }

    Receipt<Quota> resize(Call by, ResizeQuota command) {
        return corridor.run(by, command, "capacity.resized", Quota.TYPE, change -> {
            Quota seen = change.get(Quota.TYPE, command.quota());
            change.authorise(false, seen.scope());
            seen.requireOpen();
            return CapacityKernel.KERNEL.resize(change, seen.ref(), command.size());
        });
    }

    Receipt<Quota> steer(Call by, SteerPromotion command) {
        return corridor.run(by, command, "capacity.steered", Quota.TYPE, change -> {
            Quota seen = change.get(Quota.TYPE, command.quota());
            change.authorise(false, seen.scope());
            seen.requireOpen();
            Tree tree = Tree.lock(change, List.of(seen.top())).get(seen.top());
            Objects.requireNonNull(tree)
                    .replace(
                            change,
                            tree.get(seen.id())
                                    .next()
                                    .promoting(command.on())
                                    .promotesUntil(command.until())
                                    .build());
            tree.wake(change);
            return tree.get(seen.id());
        });
    }

    private static Promotion lock(Change change, PlaceOffer offer) {
        ImmutableSet.Builder<Id<Quota>> roots =
                ImmutableSet.<Id<Quota>>builder().addAll(roots(Waiting.quotas(change, offer.place())));
        Offering.kept(change, offer).values().forEach(claim -> roots.add(claim.root()));
        return Promotion.lock(change, roots.build());
    }

    /** A capability may release the parts of its own room, so that only the whole bounds what is ever possible. */
    private static Id<Quota> bound(Quota quota) {
        return quota.owned() ? quota.top() : quota.id();
    }

    private static void requirePossible(
            JoinWaitlist command, ImmutableListMultimap<UUID, Quota> quotas, Map<Id<Quota>, Tree> trees) {
        boolean possible = quotas.asMap().values().stream()
                .anyMatch(all -> all.stream()
                        .allMatch(quota -> Objects.requireNonNull(trees.get(quota.top()))
                                .couldHold(bound(quota), command.amount())));
        if (!possible) {
            throw new RuleViolation("capacity.waitlist.never", command.amount());
        }
        for (Quota quota : quotas.values()) {
            quota.requireTime(command.span(), command.whole());
        }
    }

    private static List<WaitlistItem> items(Writing change, JoinWaitlist command, WaitlistEntry entry) {
        List<WaitlistItem> items = new ArrayList<>();
        for (UUID place : command.places().stream().distinct().toList()) {
            items.add(new WaitlistItem(
                    change.newId(),
                    0,
                    entry.id(),
                    entry.person(),
                    place,
                    Waiting.slot(command.span()),
                    items.size(),
                    true));
        }
        return items;
    }

    private static Set<Id<Quota>> roots(Collection<Quota> quotas) {
        return quotas.stream().map(Quota::top).collect(ImmutableSet.toImmutableSet());
    }
}

package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.jspecify.annotations.Nullable;

/** Reads how much room there is and who waits for it. */
final class CapacityReads {
    private final Corridor corridor;

    CapacityReads(Corridor corridor) {
        this.corridor = corridor;
    }

    Availability available(Actor by, UUID place, @Nullable Span span) {
        return corridor.read(by, reading -> {
            List<Quota> quotas = Waiting.quotas(reading, place);
            reading.requireAll(CapacityRights.READ, false, Waiting.scopes(quotas));
            Room room = room(reading, quotas, span, true, Long.MAX_VALUE);
            return new Availability(
                    room.least().size(), room.free(), room.least().code());
        });
    }

    ImmutableList<QuotaFigures> figures(Actor by, UUID place, @Nullable Span span) {
        return corridor.read(by, reading -> {
            List<Quota> quotas = Waiting.quotas(reading, place);
            reading.requireAll(CapacityRights.READ_FIGURES, false, Waiting.scopes(quotas));
            return quotas.stream()
                    .map(quota -> figures(reading, Tree.read(reading, quota.top()), quota, span))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    QuotaView quota(Actor by, Id<Quota> id) {
        return corridor.read(by, reading -> {
            Quota quota = reading.get(Quota.TYPE, id);
            reading.authorise(CapacityRights.READ_FIGURES, false, quota.scope());
            return QuotaView.of(quota);
        });
    }

    private static QuotaFigures figures(Reading reading, Tree tree, Quota quota, @Nullable Span span) {
        List<Claim> claims = (span == null ? live(reading, tree) : Taken.claims(reading, tree, span))
                .stream()
                        .filter(claim -> tree.isWithin(claim.quota(), quota.id()))
                        .toList();
        long waiting = span == null
                ? quota.waiting()
                : Use.peak(
                        Waiting.uses(reading, tree, span).stream()
                                .filter(use -> tree.isWithin(use.quota(), quota.id()))
                                .toList(),
                        span);
        return new QuotaFigures(
                quota.id(),
                quota.code(),
                quota.size(),
                sum(claims, ClaimState.CONFIRMED, span),
                sum(claims, ClaimState.PENDING, span),
                sum(claims, ClaimState.HELD, span),
                sum(claims, ClaimState.OFFERED, span),
                waiting);
    }

    private static List<Claim> live(Reading reading, Tree tree) {
        return reading
                .select(Query.of(Claim.TYPE)
                        .where(Claim.ROOT.is(tree.root().id()))
                        .where(Claim.LIVE.is(true)))
                .stream()
                .filter(claim -> claim.blocks(reading.now()))
                .toList();
    }

    private static long sum(List<Claim> claims, ClaimState state, @Nullable Span span) {
        List<Claim> of = claims.stream().filter(claim -> claim.state() == state).toList();
        return span == null
                ? of.stream().mapToLong(Claim::amount).sum()
                : Use.peak(of.stream().map(Use::of).toList(), span);
    }

    Explanation explain(Actor by, Id<WaitlistEntry> id) {
        return corridor.read(by, reading -> {
            WaitlistEntry entry = reading.get(WaitlistEntry.TYPE, id);
            List<WaitlistItem> items =
                    reading.select(Query.of(WaitlistItem.TYPE).where(WaitlistItem.ENTRY.is(id))).stream()
                            .sorted(Comparator.comparing(WaitlistItem::rank))
                            .toList();
            ImmutableListMultimap<UUID, Quota> quotas = Waiting.quotas(
                    reading, items.stream().map(WaitlistItem::place).collect(ImmutableSet.toImmutableSet()));
            reading.requireAll(
                    CapacityRights.READ_WAITING, by.is(entry.person().value()), Waiting.scopes(quotas.values()));
            Explanation state = Explanation.of("capacity.explain", entry.state().said());
            return entry.state() != OfferState.WAITING
                    ? state
                    : state.because(items.stream()
                            .flatMap(item ->
                                    quotas.get(item.place()).stream().map(quota -> why(reading, entry, item, quota)))
                            .toList());
        });
    }

    private static Explanation why(Reading reading, WaitlistEntry entry, WaitlistItem item, Quota quota) {
        Span span = Waiting.span(entry);
        long choice = item.rank() + 1;
        if (!quota.promotesAt(reading.now())) {
            return Explanation.of("capacity.explain.off", choice, quota.said());
        }
        if (span != null && !reading.now().isBefore(span.from())) {
            return Explanation.of("capacity.explain.begun", choice, quota.said());
        }
        Tree tree = Tree.read(reading, quota.top());
        Room room = span == null
                ? Room.of(reading, tree, quota.id(), null, false, entry.amount())
                : Taken.read(reading, tree, span, entry.gaps(), false)
                        .room(quota, span, entry.gaps(), ClaimCheck.ROOM_AND_GAPS, entry.whole());
        if (!room.fits(entry.whole() ? 1 : entry.amount())) {
            return Explanation.of(
                            "capacity.explain.blocked",
                            choice,
                            room.least().said(),
                            entry.amount(),
                            Objects.requireNonNull(room.free()))
                    .comparing(new Explanation.Comparison(
                            String.valueOf(entry.amount()), "<=", String.valueOf(room.free()), false));
        }
        return Explanation.of("capacity.explain.free", choice, quota.said(), ahead(reading, entry, item));
    }

    private static long ahead(Reading reading, WaitlistEntry entry, WaitlistItem item) {
        return Waiting.entries(reading, Waiting.items(reading, ImmutableSet.of(item.place()))).values().stream()
                .filter(other -> other.state() == OfferState.WAITING)
                .filter(other -> Objects.equals(other.startsAt(), entry.startsAt()))
                .filter(other -> Waiting.ORDER.compare(other, entry) < 0)
                .count();
    }

    private static Room room(Reading reading, List<Quota> quotas, @Nullable Span span, boolean shared, long needed) {
        Room room = null;
        for (Quota quota : quotas) {
            Tree tree = Tree.read(reading, quota.top());
            Room one = Room.of(reading, tree, quota.id(), span, shared, needed);
            room = room == null ? one : room.smaller(one);
        }
        return Objects.requireNonNull(room);
    }

    ImmutableList<WaitlistEntryView> waitingOf(Actor by, Id<Person> person) {
        return corridor.read(by, reading -> {
            reading.authorise(CapacityRights.READ_WAITING, by.is(person.value()), Scopes.DISTRICT);
            return reading.select(Query.of(WaitlistEntry.TYPE).where(WaitlistEntry.PERSON.is(person))).stream()
                    .collect(Names.listed(reading, WaitlistEntryView::of));
        });
    }

    ImmutableList<PlaceOfferView> offersOf(Actor by, Id<Person> person) {
        return corridor.read(by, reading -> {
            reading.authorise(CapacityRights.READ_WAITING, by.is(person.value()), Scopes.DISTRICT);
            return reading.select(Query.of(PlaceOffer.TYPE).where(PlaceOffer.PERSON.is(person))).stream()
                    .collect(Names.listed(reading, PlaceOfferView::of));
        });
    }

    /** The offers that stand for somebody: one statement, and one for each kind of place up to theirs. */
    static ImmutableList<Todo> todos(
            Reading reading, Id<Person> person, int most, Supplier<ImmutableList<PlaceKinds>> places) {
        ImmutableSet<RecordType<?>> kinds =
                places.get().stream().flatMap(one -> one.kinds().stream()).collect(ImmutableSet.toImmutableSet());
        return reading.select(Query.of(PlaceOffer.TYPE).where(PlaceOffer.PERSON.is(person))).stream()
                .filter(offer -> offer.stands(reading.now()))
                .sorted(Comparator.comparing(PlaceOffer::expiresAt))
                .limit(most)
                .map(offer -> Todo.of(PlaceOffer.TYPE, offer.id(), null, offer.expiresAt(), TodoAction.ACCEPT)
                        .titled(names -> names.any(kinds, offer.place())))
                .collect(ImmutableList.toImmutableList());
    }
}

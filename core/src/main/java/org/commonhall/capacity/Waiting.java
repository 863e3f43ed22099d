package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Reads the waitlist and the quotas of places for the kernel. */
final class Waiting {
    /** Priority descending, then who came first. */
    static final Comparator<WaitlistEntry> ORDER = Comparator.comparing(WaitlistEntry::priority)
            .reversed()
            .thenComparing(WaitlistEntry::createdAt)
            .thenComparing(WaitlistEntry::id);

    private Waiting() {}

    /** Says what people wait for in a span, as if they had it. */
    static ImmutableList<Use> uses(Reading reading, Tree tree, Span span) {
        Set<UUID> places = tree.all().stream().map(Quota::place).collect(ImmutableSet.toImmutableSet());
        List<WaitlistItem> items = items(reading, places);
        Map<Id<WaitlistEntry>, WaitlistEntry> entries = entries(reading, items);
        ImmutableList.Builder<Use> uses = ImmutableList.builder();
        for (WaitlistItem item : items) {
            WaitlistEntry entry = entries.get(item.entry());
            Span when = entry == null || entry.state() != OfferState.WAITING ? null : span(entry);
            if (entry != null && when != null && when.overlaps(span)) {
                lowest(tree, item.place())
                        .forEach(quota -> uses.add(
                                new Use(quota, entry.amount(), entry.whole(), when, entry.gaps(), entry.id())));
            }
        }
        return uses.build();
    }

    static List<WaitlistItem> items(Reading reading, Set<UUID> places) {
        return reading.select(
                Query.of(WaitlistItem.TYPE).where(WaitlistItem.PLACE.in(places)).where(WaitlistItem.LIVE.is(true)));
    }

    static Map<Id<WaitlistEntry>, WaitlistEntry> entries(Reading reading, List<WaitlistItem> items) {
        return reading.findAll(
                WaitlistEntry.TYPE, items.stream().map(WaitlistItem::entry).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Gives the moment that stands behind everybody in line: now, or just after the last one, whose process may have a clock
     * that is ahead. Two statements where somebody waits on a counter, else none.
     */
    static Instant behind(Reading reading, Collection<Tree> trees) {
        Instant now = reading.now();
        Set<UUID> places = places(trees);
        return places.isEmpty()
                ? now
                : entries(reading, items(reading, places)).values().stream()
                        .map(WaitlistEntry::createdAt)
                        .filter(last -> !last.isBefore(now))
                        .max(Comparator.naturalOrder())
                        .map(last -> last.plus(1, ChronoUnit.MICROS))
                        .orElse(now);
    }

    /** Gives the places of those trees in which somebody waits. */
    static Set<UUID> places(Collection<Tree> trees) {
        return trees.stream()
                .filter(tree -> tree.root().waiting() > 0)
                .flatMap(tree -> tree.all().stream())
                .map(Quota::place)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Gives who waits in a tree, in order. */
    static ImmutableList<Id<WaitlistEntry>> line(Reading reading, Tree tree) {
        Set<UUID> places = tree.all().stream().map(Quota::place).collect(ImmutableSet.toImmutableSet());
        return entries(reading, items(reading, places)).values().stream()
                .filter(entry -> entry.state() == OfferState.WAITING)
                .sorted(ORDER)
                .map(WaitlistEntry::id)
                .collect(ImmutableList.toImmutableList());
    }

    /** Reads the quotas of places, by place. */
    static ImmutableListMultimap<UUID, Quota> quotas(Reading reading, Set<UUID> places) {
        return places.isEmpty()
                ? ImmutableListMultimap.of()
                : Multimaps.index(reading.select(Query.of(Quota.TYPE).where(Quota.PLACE.in(places))), Quota::place);
    }

    /** Gives the quotas of a place, by code. */
    static ImmutableList<Quota> quotas(Reading reading, UUID place) {
        ImmutableList<Quota> all = quotas(reading, ImmutableSet.of(place)).values().stream()
                .sorted(Comparator.comparing(Quota::code))
                .collect(ImmutableList.toImmutableList());
        if (all.isEmpty()) {
            throw new NotFound("record.missing", Quota.TYPE);
        }
        return all;
    }

    /** Gives where rights on quotas are held. */
    static UUID[] scopes(Collection<Quota> quotas) {
        return quotas.stream().map(Quota::scope).distinct().toArray(UUID[]::new);
    }

    /** Gives the lowest quotas of a place in one tree; quotas above them are counted in any case. */
    static ImmutableList<Id<Quota>> lowest(Tree tree, UUID place) {
        return lowest(
                tree,
                tree.all().stream()
                        .filter(quota -> quota.place().equals(place))
                        .map(Quota::id)
                        .toList());
    }

    static ImmutableList<Id<Quota>> lowest(Tree tree, List<Id<Quota>> quotas) {
        return quotas.stream()
                .filter(upper ->
                        quotas.stream().noneMatch(lower -> !lower.equals(upper) && tree.isWithin(lower, upper)))
                .collect(ImmutableList.toImmutableList());
    }

    static @Nullable Span span(WaitlistEntry entry) {
        return entry.startsAt() == null ? null : new Span(entry.startsAt(), Objects.requireNonNull(entry.endsAt()));
    }

    static String slot(@Nullable Span span) {
        return span == null ? "always" : span.from() + "/" + span.until();
    }
}

package org.commonhall.capacity;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * How much room a quota has left: size less confirmed, pending, unused uses of offers and live holds,
 * and for the public less what people wait for; on the quota and on all above it, of which the smallest counts.
 *
 * @param free what is left, never below zero; null for no limit
 * @param least the quota that leaves least, the asked one where there is no limit
 */
record Room(@Nullable Long free, Quota least) {

    /** Says whether an amount fits in. */
    boolean fits(long amount) {
        return free == null || free >= amount;
    }

    Explanation shortOf(long amount) {
        return Explanation.of("capacity.full", least.said(), amount, free == null ? "∞" : free)
                .comparing(
                        new Explanation.Comparison(String.valueOf(amount), "<=", String.valueOf(free), fits(amount)));
    }

    /** Gives the room of one quota: the only code that says how much there is. */
    static Room of(Reading reading, Tree tree, Id<Quota> quota, @Nullable Span span, boolean shared, long needed) {
        Quota asked = tree.get(quota);
        asked.requireTime(span, false);
        if (asked.endedAt() != null && !reading.now().isBefore(asked.endedAt())) {
            return new Room(0L, asked);
        }
        return span == null
                ? counted(reading, tree, asked, shared, needed)
                : Taken.read(reading, tree, span, Gaps.NONE, shared)
                        .room(asked, span, Gaps.NONE, ClaimCheck.ROOM_AND_GAPS, false);
    }

    /** Gives the smaller of two. */
    Room smaller(Room other) {
        return other.free != null && (free == null || other.free < free) ? other : this;
    }

    private static Room counted(Reading reading, Tree tree, Quota asked, boolean shared, long needed) {
        Room room = new Room(null, asked);
        for (Quota step : tree.path(asked.id())) {
            Long size = step.size();
            if (size != null) {
                long left = size - step.taken() - (shared ? step.waiting() : 0);
                room = room.smaller(new Room(Math.max(left, 0), step));
            }
        }
        // Holds and offers that have run out still stand in the sum until that is stored; they are looked up only when
        // there is too little.
        return room.fits(needed) ? room : withoutExpired(reading, tree, asked, shared);
    }

    private static Room withoutExpired(Reading reading, Tree tree, Quota asked, boolean shared) {
        List<Claim> expired = reading.select(Query.of(Claim.TYPE)
                .where(Claim.ROOT.is(tree.root().id()))
                .where(Claim.LIVE.is(true))
                .where(Claim.BLOCKS_UNTIL.below(after(reading.now()))));
        Map<Id<Quota>, Long> left = new HashMap<>();
        for (Quota step : tree.path(asked.id())) {
            Long size = step.size();
            if (size != null) {
                long gone = expired.stream()
                        .filter(claim -> tree.isWithin(claim.quota(), step.id()))
                        .mapToLong(Claim::amount)
                        .sum();
                left.put(step.id(), size - (step.taken() - gone));
            }
        }
        long free = left.values().stream().mapToLong(Long::longValue).min().orElse(Long.MAX_VALUE);
        List<WaitlistItem> waiting =
                shared && tree.root().waiting() > 0 ? Waiting.items(reading, places(tree)) : List.of();
        Map<Id<WaitlistEntry>, WaitlistEntry> entries =
                waiting.isEmpty() ? Map.of() : Waiting.entries(reading, waiting);
        Room room = new Room(null, asked);
        for (Quota step : tree.path(asked.id())) {
            Long size = left.get(step.id());
            if (size != null) {
                long kept = waiting.stream()
                        .filter(item -> Waiting.lowest(tree, item.place()).stream()
                                .anyMatch(quota -> tree.isWithin(quota, step.id())))
                        .flatMap(item -> Stream.ofNullable(entries.get(item.entry())))
                        .filter(entry -> keeps(entry, free))
                        .distinct()
                        .mapToLong(WaitlistEntry::amount)
                        .sum();
                room = room.smaller(new Room(Math.max(size - kept, 0), step));
            }
        }
        return room;
    }

    /** Whether something is kept for somebody who waits: not what is too little for them, unless they say so. */
    private static boolean keeps(WaitlistEntry entry, long free) {
        return entry.state() == OfferState.WAITING && (entry.amount() <= free || !entry.skipIfTooLarge());
    }

    private static ImmutableSet<UUID> places(Tree tree) {
        return tree.all().stream().map(Quota::place).collect(ImmutableSet.toImmutableSet());
    }

    /** Gives the first moment that can be told from another one: stores keep microseconds. */
    static Instant after(Instant moment) {
        return moment.plusNanos(1_000);
    }
}

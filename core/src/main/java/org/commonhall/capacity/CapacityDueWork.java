package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;

/** Holds and offers that run out, and room that waiting people are to be offered. Thread-safe. */
final class CapacityDueWork implements DueWork {
    private static final Actor CLOCK = Actor.system("capacity clock");

    private final Corridor corridor;

    CapacityDueWork(Corridor corridor) {
        this.corridor = corridor;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(
                CLOCK,
                reading -> Due.first(
                        Stream.concat(
                                claims(reading, now, limit),
                                reading.due(Due.CAPACITY_DUE, Quota.NEXT_DUE_AT, now, limit).stream()),
                        limit));
    }

    // A claim is settled with the root it is under.
    private static Stream<Due> claims(Reading reading, Instant now, int limit) {
        return reading
                .select(Query.of(Claim.TYPE)
                        .where(Claim.DUE_AT.below(Room.after(now)))
                        .orderBy(Claim.DUE_AT.ascending())
                        .limit(limit))
                .stream()
                .map(claim -> new Due(Due.CAPACITY_DUE, claim.root().value(), Objects.requireNonNull(claim.dueAt())));
    }

    @Override
    public boolean settle(Due due, Instant now) {
        SettleCapacity command = new SettleCapacity(new Id<>(due.id()));
        return corridor.settle(CLOCK, command, "capacity.settled", Quota.TYPE, change -> {
            change.authorise(false, change.get(Quota.TYPE, command.root()).scope());
            return Promotion.lock(change, ImmutableSet.of(command.root())).run();
        });
    }
}

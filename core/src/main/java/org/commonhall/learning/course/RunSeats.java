package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.NewQuota;
import org.commonhall.capacity.NewQuotaBuilder;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Audience;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a run as quotas: one for the run, and below it one a pool. Seats are always taken from a pool, unless the run
 * has none. When they are released the pools lose their own size, so that only the run's counts.
 */
public final class RunSeats {
    private static final CapacityKernel KERNEL = CapacityKernel.KERNEL;
    private static final String OPEN = "open";

    private RunSeats() {}

    /**
     * Reads the pools of a run.
     *
     * @param reading the transaction
     * @param run which run
     * @return the pools; none if it has one quota only
     */
    public static ImmutableList<SeatPool> pools(Reading reading, CourseRun run) {
        return run.pooled()
                ? ImmutableList.copyOf(reading.select(Query.of(SeatPool.TYPE).where(SeatPool.RUN.is(run.id()))))
                : ImmutableList.of();
    }

    /**
     * Releases the seats kept for audiences if it is time; those who wait are offered them first.
     *
     * @param change the transaction
     * @param run which run, as it was read
     * @return the run as it is now
     */
    public static CourseRun released(Change change, CourseRun run) {
        if (!run.releases(change.now())) {
            return run;
        }
        CourseRun held = change.lock(CourseRun.TYPE, run.id());
        return held.releases(change.now()) ? release(change, held) : held;
    }

    /** Releases the kept seats of a run that is locked. */
    static CourseRun release(Change change, CourseRun run) {
        KERNEL.resizeAll(change, refs(run, pools(change, run)), null);
        return change.update(CourseRun.TYPE, run.next().released(true).build().scheduled());
    }

    /**
     * Gives what the kernel is told of a pool.
     *
     * @param run which run
     * @param pool which pool, null for a run without
     * @return the quota
     */
    public static QuotaRef ref(CourseRun run, @Nullable SeatPool pool) {
        return new QuotaRef(pool == null ? run.root() : pool.quota(), run.root());
    }

    private static ImmutableList<QuotaRef> refs(CourseRun run, List<SeatPool> pools) {
        return pools.stream().map(pool -> ref(run, pool)).collect(ImmutableList.toImmutableList());
    }

    /** Refuses pools that hold more than the run, an audience nobody knows, and the same audience twice. */
    static void require(@Nullable Long seats, List<Pool> pools, CoursePolicy policy) {
        Set<Audience> named = new HashSet<>();
        for (Pool pool : pools) {
            Audience audience = pool.audience();
            if (audience == null || !policy.audiences().contains(audience)) {
                throw new RuleViolation("course.pools.audience", audience == null ? "-" : audience.said());
            }
            if (!named.add(audience)) {
                throw new RuleViolation("course.pools.twice", audience.said());
            }
        }
        long sum = pools.stream().mapToLong(Pool::seats).reduce(0, Math::addExact);
        if (seats != null && sum > seats) {
            throw new RuleViolation("course.pools.sum", sum, seats);
        }
    }

    /** Stores a new run with its quotas; the pools follow the run that they refer to. */
    static CourseRun open(Writing change, CourseRun run, List<Pool> pools) {
        Quota root =
                KERNEL.open(change, quota(run, run.id().value(), run.seats()).build());
        CourseRun made = change.insert(
                CourseRun.TYPE,
                run.next().root(root.id()).pooled(!pools.isEmpty()).build().scheduled());
        if (!pools.isEmpty()) {
            pools.forEach(pool -> add(change, made, pool.audience(), pool.seats()));
            add(change, made, null, rest(run.seats(), pools));
        }
        return made;
    }

    private static @Nullable Long rest(@Nullable Long seats, List<Pool> pools) {
        return seats == null
                ? null
                : seats - pools.stream().mapToLong(Pool::seats).sum();
    }

    private static void add(Writing change, CourseRun run, @Nullable Audience audience, @Nullable Long seats) {
        Id<SeatPool> id = change.newId();
        Quota quota = KERNEL.open(
                change,
                quota(run, id.value(), run.released() ? null : seats)
                        .code(audience == null ? OPEN : audience.code())
                        .parent(run.root())
                        .build());
        change.insert(
                SeatPool.TYPE,
                new SeatPool(id, 0, run.id(), audience == null ? null : audience.code(), seats, quota.id()));
    }

    /** Names pools by their runs: one statement for any number. */
    static ImmutableMap<UUID, Name> named(Reading reading, Collection<SeatPool> pools) {
        Map<Id<CourseRun>, CourseRun> runs = reading.findAll(
                CourseRun.TYPE, pools.stream().map(SeatPool::run).collect(ImmutableSet.toImmutableSet()));
        return pools.stream()
                .filter(pool -> runs.containsKey(pool.run()))
                .collect(ImmutableMap.toImmutableMap(
                        pool -> pool.id().value(),
                        pool -> Name.of(
                                Objects.requireNonNull(runs.get(pool.run())).title(), null)));
    }

    private static NewQuotaBuilder quota(CourseRun run, UUID place, @Nullable Long size) {
        return NewQuota.counter(place, run.scope(), size)
                .owned(true)
                .promotesUntil(run.promotesUntil())
                .lateFrom(run.lateFrom());
    }

    /** Gives the run another number of seats; pools that are not named get none. */
    static CourseRun resize(Change change, CourseRun run, @Nullable Long seats, List<Pool> pools) {
        List<SeatPool> known = pools(change, run);
        if (known.isEmpty() && !pools.isEmpty()) {
            throw new RuleViolation("course.pools.late");
        }
        CourseRun next = run.next().seats(seats).build();
        KERNEL.resize(change, QuotaRef.root(run.root()), seats);
        Map<String, Long> sizes = new HashMap<>();
        pools.forEach(pool -> sizes.put(Objects.requireNonNull(pool.audience()).code(), pool.seats()));
        List<SeatPool> changed = new ArrayList<>();
        for (SeatPool pool : known) {
            Long size = pool.audience() == null ? rest(seats, pools) : sizes.remove(pool.audience());
            Long stored = pool.audience() != null && size == null ? Long.valueOf(0) : size;
            if (!run.released()) {
                KERNEL.resize(change, ref(run, pool), stored);
            }
            if (!Objects.equals(stored, pool.seats())) {
                changed.add(pool.with(stored));
            }
        }
        if (!changed.isEmpty()) {
            change.updateAll(SeatPool.TYPE, changed);
        }
        sizes.forEach((audience, size) -> add(change, next, new Audience(audience), size));
        return next;
    }

    /** Moves the end of promotion with the times of the run. */
    static void steer(Change change, CourseRun before, CourseRun run) {
        if (!Objects.equals(before.promotesUntil(), run.promotesUntil())
                || !Objects.equals(before.lateFrom(), run.lateFrom())) {
            KERNEL.steer(change, all(change, run), run.promotesUntil(), run.lateFrom());
        }
    }

    /** Ends the seats: nothing can be taken any more. */
    static void end(Change change, CourseRun run) {
        KERNEL.endAll(change, all(change, run));
    }

    private static ImmutableList<QuotaRef> all(Change change, CourseRun run) {
        return Stream.concat(Stream.of(QuotaRef.root(run.root())), refs(run, pools(change, run)).stream())
                .collect(ImmutableList.toImmutableList());
    }
}

package org.commonhall.learning.course;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.capacity.Claim;
import org.commonhall.capacity.ClaimState;
import org.commonhall.capacity.Quota;
import org.commonhall.directory.directory.Audience;
import org.jspecify.annotations.Nullable;

/** What is left of the seats of a run, in all and to somebody of some audiences, less what people wait for. */
final class FreeSeats {
    private static final String OPEN = "open";

    private final CourseRun run;
    private final boolean released;
    private final Map<String, Quota> pools;
    private final @Nullable Quota root;

    FreeSeats(CourseRun run, List<Quota> quotas, Instant now) {
        this.run = run;
        this.released = run.released() || run.releases(now);
        this.root = quotas.stream()
                .filter(quota -> quota.id().equals(run.root()))
                .findAny()
                .orElse(null);
        this.pools = quotas.stream()
                .filter(quota -> !quota.id().equals(run.root()))
                .collect(ImmutableMap.toImmutableMap(Quota::code, quota -> quota));
    }

    /** Gives what is left in all, null for no limit. */
    @Nullable Long inAll() {
        return root == null ? null : left(root.size(), root);
    }

    /** Gives what is left to somebody who is of some audiences, null for no limit. */
    @Nullable Long to(ImmutableSet<String> audiences) {
        Long all = inAll();
        if (!run.pooled() || released) {
            return all;
        }
        List<Quota> mine = Stream.concat(audiences.stream(), Stream.of(OPEN))
                .map(pools::get)
                .filter(Objects::nonNull)
                .toList();
        if (mine.stream().anyMatch(pool -> pool.size() == null)) {
            return all;
        }
        long sum = mine.stream()
                .mapToLong(pool -> Objects.requireNonNull(left(pool.size(), pool)))
                .sum();
        return all == null ? Long.valueOf(sum) : Long.valueOf(Math.min(sum, all));
    }

    private static @Nullable Long left(@Nullable Long size, Quota quota) {
        return size == null ? null : Long.valueOf(Math.max(size - quota.taken() - quota.waiting(), 0));
    }

    /** Gives what keeps somebody of some audiences from a seat, null where nothing does. */
    @Nullable Explanation against(ImmutableSet<String> audiences) {
        Long mine = to(audiences);
        if (mine == null || mine > 0) {
            return null;
        }
        Long all = inAll();
        return all != null && all == 0
                ? Explanation.of("course.seats.full", Objects.requireNonNullElse(run.seats(), 0L))
                : Explanation.of(
                        "course.seats.reserved",
                        all == null ? "∞" : all,
                        run.releaseAt() == null ? "-" : run.releaseAt());
    }

    /** Explains what is left in all and of each pool somebody may take from; for staff of all pools, with their claims. */
    Explanation explained(ImmutableSet<String> audiences, @Nullable ImmutableListMultimap<Id<Quota>, Claim> claims) {
        List<Explanation> lines = new ArrayList<>();
        pools.values().stream()
                .sorted(Comparator.comparing((Quota pool) -> pool.code().equals(OPEN))
                        .thenComparing(Quota::code))
                .filter(pool -> claims != null || pool.code().equals(OPEN) || audiences.contains(pool.code()))
                .forEach(pool -> {
                    Explanation line =
                            released ? Explanation.of("course.seats.pool.released", audience(pool)) : line(pool);
                    lines.add(claims == null ? line : line.because(List.of(figures(pool, claims.get(pool.id())))));
                });
        if (run.pooled() && !released && run.releaseAt() != null) {
            lines.add(Explanation.of("course.seats.kept", run.releaseAt()));
        }
        if (root != null && claims != null && pools.isEmpty()) {
            lines.add(figures(root, claims.get(root.id())));
        }
        Long all = inAll();
        return (all == null
                        ? Explanation.of("course.seats.unlimited")
                        : Explanation.of("course.seats.left", all, Objects.requireNonNullElse(run.seats(), 0L)))
                .because(lines);
    }

    private static Object audience(Quota pool) {
        return Audience.valueOf(pool.code()).said();
    }

    private static Explanation line(Quota pool) {
        Long size = pool.size();
        Long left = left(size, pool);
        if (size == null || left == null) {
            return Explanation.of("course.seats.pool.unlimited");
        }
        return pool.code().equals(OPEN)
                ? Explanation.of("course.seats.pool.open", left, size)
                : Explanation.of("course.seats.pool", audience(pool), left, size);
    }

    private static Explanation figures(Quota quota, List<Claim> claims) {
        return Explanation.of(
                "course.seats.figures",
                sum(claims, ClaimState.CONFIRMED),
                sum(claims, ClaimState.PENDING),
                sum(claims, ClaimState.HELD) + sum(claims, ClaimState.OFFERED),
                quota.waiting());
    }

    private static long sum(List<Claim> claims, ClaimState state) {
        return claims.stream()
                .filter(claim -> claim.state() == state)
                .mapToLong(Claim::amount)
                .sum();
    }

    /** Gives the pools as staff see them. */
    Stream<PoolView> shown() {
        return pools.values().stream()
                .map(pool -> new PoolView(
                        pool.code().equals(OPEN) ? null : pool.code(), pool.size(), pool.taken(), pool.waiting()));
    }

    @Nullable Quota root() {
        return root;
    }
}

package org.commonhall.learning.course;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.capacity.Quota;
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

package org.commonhall.report;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many cases took how many days; percentiles by nearest rank, which is always a number of days that occurred. */
final class DaysToClose {
    private final TreeMap<Long, Long> counts = new TreeMap<>();
    private long total;

    void add(long days, long cases) {
        counts.merge(days, cases, Long::sum);
        total += cases;
    }

    long total() {
        return total;
    }

    /** The least number of days within which a share of the cases was closed; null where there is none. */
    @Nullable Long percentile(int percent) {
        long rank = Math.floorDiv(Math.multiplyExact(total, (long) percent) + 99, 100L);
        long seen = 0;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= Math.max(rank, 1)) {
                return entry.getKey();
            }
        }
        return null;
    }
}

package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhall.text.Micros;

/** The pauses of a clock merged where they touch, in order of time, in microseconds. */
final class Breaks {
    static final long NEVER = Long.MAX_VALUE;
    static final Breaks NONE = new Breaks(new long[0], new long[0]);

    private final long[] from;
    private final long[] until;

    private Breaks(long[] from, long[] until) {
        this.from = from;
        this.until = until;
    }

    static Breaks of(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return NONE;
        }
        List<long[]> apart = new ArrayList<>();
        for (Pause pause : ImmutableList.sortedCopyOf(Comparator.comparing(Pause::from), pauses)) {
            long begin = Micros.of(pause.from());
            long end = pause.until() == null ? NEVER : Micros.of(pause.until());
            long[] last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && begin <= last[1]) {
                last[1] = Math.max(last[1], end);
            } else {
                apart.add(new long[] {begin, end});
            }
        }
        return new Breaks(
                apart.stream().mapToLong(span -> span[0]).toArray(),
                apart.stream().mapToLong(span -> span[1]).toArray());
    }

    /** Says how much of a span is paused. */
    long paused(long begin, long end) {
        long sum = 0;
        for (int i = 0; i < from.length && from[i] < end; i++) {
            sum += Math.max(0, Math.min(until[i], end) - Math.max(from[i], begin));
        }
        return sum;
    }

    /**
     * Gives the first moment by which so much unpaused time has passed, or {@link #NEVER} under a pause without an
     * end.
     */
    long reach(long begin, long wanted) {
        long at = begin;
        long left = wanted;
        for (int i = 0; i < from.length; i++) {
            if (until[i] <= at) {
                continue;
            }
            long free = Math.max(0, from[i] - at);
            if (free >= left) {
                break;
            }
            left -= free;
            at = until[i];
            if (at == NEVER) {
                return NEVER;
            }
        }
        return at + left;
    }

    /** Says whether the clock stands still just before a moment. */
    boolean holdUntil(long moment) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] < moment && moment <= until[i]) {
                return true;
            }
        }
        return false;
    }

    /** Says since when a pause without an end lasts, {@link #NEVER} without one. */
    long openFrom() {
        int last = from.length - 1;
        return last >= 0 && until[last] == NEVER ? from[last] : NEVER;
    }

    boolean isEmpty() {
        return from.length == 0;
    }
}

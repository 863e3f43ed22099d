package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;

/**
 * How long and how closely one person may serve: shifts with less than the rest between them are one block, whose work is
 * limited. Pure.
 */
public final class ShiftBlocks {
    private ShiftBlocks() {}

    /**
     * The limits.
     *
     * @param overlap how much two shifts may overlap
     * @param longest how much work one block may hold
     * @param rest how much time there must be between two blocks
     */
    public record Limits(Duration overlap, Duration longest, Duration rest) {}

    /**
     * Says what stands against one more shift.
     *
     * @param accepted the shifts that one serves in already
     * @param asked the other one
     * @param limits the limits
     * @return {@code shift.overlap} or {@code shift.rest} with what was compared, empty where nothing stands against it
     */
    public static Optional<Explanation> against(Collection<Span> accepted, Span asked, Limits limits) {
        return accepted.stream()
                .filter(span -> Spans.of(span).clip(asked).total().compareTo(limits.overlap()) > 0)
                .findFirst()
                .map(span -> Explanation.of("shift.overlap", span.from(), span.until()))
                .or(() -> {
                    Duration work = work(accepted, asked, limits.rest());
                    return work.compareTo(limits.longest()) > 0
                            ? Optional.of(Explanation.of(
                                    "shift.rest",
                                    work.toMinutes(),
                                    limits.longest().toMinutes(),
                                    limits.rest().toMinutes()))
                            : Optional.empty();
                });
    }

    /**
     * Adds up the block that a shift would belong to, without its gaps.
     *
     * @param accepted the shifts that one serves in already
     * @param asked the other one
     * @param rest how much time there must be between two blocks
     * @return the work of the block
     */
    public static Duration work(Collection<Span> accepted, Span asked, Duration rest) {
        ImmutableList<Span> all = Spans.of(asked).union(Spans.of(accepted)).list();
        int here = 0;
        while (!all.get(here).overlaps(asked)) {
            here++;
        }
        Duration work = all.get(here).length();
        for (int i = here; i > 0 && near(all.get(i - 1), all.get(i), rest); i--) {
            work = work.plus(all.get(i - 1).length());
        }
        for (int i = here; i + 1 < all.size() && near(all.get(i), all.get(i + 1), rest); i++) {
            work = work.plus(all.get(i + 1).length());
        }
        return work;
    }

    private static boolean near(Span first, Span second, Duration rest) {
        return Duration.between(first.until(), second.from()).compareTo(rest) < 0;
    }
}

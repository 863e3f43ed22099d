package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a hall does not show in break-downs, because somebody could be told from it: groups of fewer than k people
 * (少于 k 人的分组不予显示). One value of the hall. Immutable and thread-safe.
 *
 * @param least how many people a group has at least that is shown, one or more
 */
public record SmallGroups(long least) {
    /** Groups of five. */
    public static final SmallGroups STANDARD = new SmallGroups(5);
    /** In place of a total that is too small itself. */
    public static final long HIDDEN = -1;

    /**
     * Checks the number.
     *
     * @param least how many people a group has at least that is shown
     * @throws InvalidInput {@code value.form} if it is below one
     */
    public SmallGroups {
        if (least < 1) {
            throw new InvalidInput("least", "value.form");
        }
    }

    /**
     * A break-down without small groups.
     *
     * @param <G> the groups
     * @param groups those that are large enough, the largest first
     * @param rest how many are in all others together: zero, or large enough itself
     * @param suppressed how many groups are in the rest
     * @param total how many there are altogether, {@link #HIDDEN} where even that is too few
     */
    public record Shown<G>(ImmutableList<G> groups, long rest, long suppressed, long total) {}

    /**
     * Tells whether a number of people is too small to be shown; nobody at all is not.
     *
     * @param people how many
     * @return true between none and the least
     */
    public boolean few(long people) {
        return people > 0 && people < least;
    }

    /**
     * Sums up groups that are too small; a remainder that is itself too small takes the next smallest group with it.
     *
     * @param <G> the groups
     * @param all every group; empty ones are left out
     * @param size how many people are in one
     * @param among the order of groups of one size
     * @return what is shown
     */
    public <G> Shown<G> of(List<G> all, ToLongFunction<G> size, Comparator<G> among) {
        List<G> shown = new ArrayList<>(all);
        shown.removeIf(group -> size.applyAsLong(group) == 0);
        shown.sort(Comparator.comparingLong(size).reversed().thenComparing(among));
        long total = shown.stream().mapToLong(size).sum();
        long rest = 0;
        long suppressed = 0;
        while (!shown.isEmpty()) {
            long smallest = size.applyAsLong(shown.get(shown.size() - 1));
            if (smallest >= least && (rest == 0 || rest >= least)) {
                break;
            }
            rest += smallest;
            shown.remove(shown.size() - 1);
            suppressed++;
        }
        return new Shown<>(ImmutableList.copyOf(shown), few(total) ? 0 : rest, suppressed, few(total) ? HIDDEN : total);
    }
}

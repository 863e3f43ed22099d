package org.commonhall;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Function;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Summary;

/**
 * How many there are in a list, beside its pages.
 *
 * @param <S> the states
 * @param all how many in all
 * @param byState how many in each state; a state without any is left out
 */
public record Totals<S>(long all, ImmutableMap<S, Long> byState) {

    /**
     * Counts records by their state: one statement.
     *
     * @param <T> the kind of record
     * @param <S> the states
     * @param state the component that tells the state
     * @param which the records
     * @param summarised asks the store
     * @return how many there are
     */
    public static <T extends Record, S> Totals<S> of(
            Attribute<T, S> state, Condition<T> which, Function<Summary<T>, List<Summary.Row>> summarised) {
        ImmutableMap<S, Long> byState =
                summarised
                        .apply(Summary.of(state.owner(), Measure.<T>count())
                                .where(which)
                                .groupBy(state))
                        .stream()
                        .collect(ImmutableMap.toImmutableMap(
                                row -> state.fromStored(row.group().get(0).orElseThrow()), row -> row.number(0)));
        return new Totals<>(byState.values().stream().mapToLong(Long::longValue).sum(), byState);
    }

    /**
     * Tells how many are in a state.
     *
     * @param state the state
     * @return zero or more
     */
    public long in(S state) {
        return byState.getOrDefault(state, 0L);
    }
}

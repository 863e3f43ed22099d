package org.commonhall.storage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonhall.Page;

/**
 * Figures of the records that meet a condition, grouped by attributes. Immutable and thread-safe.
 *
 * @param <T> the record
 * @param type the kind
 * @param condition which records
 * @param groups by what, of which there may be none
 * @param measures the figures, at least one
 */
public record Summary<T extends Record>(
        RecordType<T> type,
        Condition<T> condition,
        ImmutableList<Attribute<T, ?>> groups,
        ImmutableList<Measure<T>> measures) {

    /**
     * A summary of every record of a kind.
     *
     * @param <T> the record
     * @param type the kind
     * @param measures the figures, at least one
     * @return the summary without groups
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T extends Record> Summary<T> of(RecordType<T> type, Measure<T>... measures) {
        return new Summary<>(type, Condition.always(), ImmutableList.of(), ImmutableList.copyOf(measures));
    }

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
    public static <T extends Record, S> Page.Totals<S> totals(
            Attribute<T, S> state, Condition<T> which, Function<Summary<T>, List<Row>> summarised) {
        ImmutableMap<S, Long> byState =
                summarised
                        .apply(Summary.of(state.owner(), Measure.<T>count())
                                .where(which)
                                .groupBy(state))
                        .stream()
                        .collect(ImmutableMap.toImmutableMap(
                                row -> state.fromStored(row.group().get(0).orElseThrow()), row -> row.number(0)));
        return new Page.Totals<>(
                byState.values().stream().mapToLong(Long::longValue).sum(), byState);
    }

    /**
     * The same figures of fewer records.
     *
     * @param further what must hold as well
     * @return the copy
     */
    public Summary<T> where(Condition<T> further) {
        return new Summary<>(type, condition.and(further), groups, measures);
    }

    /**
     * The same figures grouped.
     *
     * @param by the attributes
     * @return the copy
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Summary<T> groupBy(Attribute<T, ?>... by) {
        return groupBy(ImmutableList.copyOf(by));
    }

    /**
     * The same figures grouped.
     *
     * @param by the attributes
     * @return the copy
     */
    public Summary<T> groupBy(ImmutableList<Attribute<T, ?>> by) {
        return new Summary<>(type, condition, by, measures);
    }

    /**
     * One group of a summary, in stored values.
     *
     * @param group the values grouped by, in the order of {@link Summary#groups}, empty where absent
     * @param figures the figures, in the order of {@link Summary#measures}, empty where nothing was present
     */
    public record Row(ImmutableList<Optional<Object>> group, ImmutableList<Optional<Object>> figures) {

        /**
         * A figure that is a whole number.
         *
         * @param measure the place in {@link Summary#measures}
         * @return the number, zero where nothing was present
         */
        public long number(int measure) {
            return (Long) figures.get(measure).orElse(0L);
        }
    }
}

package org.commonhall.storage;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Which records, in which order, from where and how many. The order is total: the id follows the last order in its
 * direction. Immutable and thread-safe.
 *
 * @param <T> the record
 * @param type the kind
 * @param condition which records
 * @param order by what, before the id
 * @param after the position after which to begin, empty for the beginning
 * @param limit how many at most
 */
public record Query<T extends Record>(
        RecordType<T> type,
        Condition<T> condition,
        ImmutableList<Order<T>> order,
        Optional<Position> after,
        int limit) {

    /**
     * Every record of a kind by id.
     *
     * @param <T> the record
     * @param type the kind
     * @return the query
     */
    public static <T extends Record> Query<T> of(RecordType<T> type) {
        return new Query<>(type, Condition.always(), ImmutableList.of(), Optional.empty(), Integer.MAX_VALUE);
    }

    /**
     * The same query narrowed.
     *
     * @param further what must hold as well
     * @return the copy
     */
    public Query<T> where(Condition<T> further) {
        return new Query<>(type, condition.and(further), order, after, limit);
    }

    /**
     * The same query in another order.
     *
     * @param orders the most significant first
     * @return the copy
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<T> orderBy(Order<T>... orders) {
        return new Query<>(type, condition, ImmutableList.copyOf(orders), after, limit);
    }

    /**
     * The same query from a position on.
     *
     * @param position the position of the last record already seen
     * @return the copy
     */
    public Query<T> after(Position position) {
        return new Query<>(type, condition, order, Optional.of(position), limit);
    }

    /**
     * The same query cut short.
     *
     * @param most how many records at most, one or more
     * @return the copy
     */
    public Query<T> limit(int most) {
        return new Query<>(type, condition, order, after, most);
    }

    /**
     * The same records without order, position and limit.
     *
     * @return the copy
     */
    public Query<T> all() {
        return of(type).where(condition);
    }

    /**
     * The whole order, ended by the id.
     *
     * @return at least one order
     */
    public ImmutableList<Order<T>> totalOrder() {
        boolean down = !order.isEmpty() && order.get(order.size() - 1).descending();
        return ImmutableList.<Order<T>>builder()
                .addAll(order)
                .add(new Order<>(type.id(), down))
                .build();
    }

    /**
     * Where a record stands in this query's order.
     *
     * @param record the record
     * @return its position
     */
    public Position positionOf(T record) {
        return new Position(totalOrder().stream()
                .map(step -> step.attribute().stored(record))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * A place in a total order.
     *
     * @param values the stored values of {@link #totalOrder}, the id last
     */
    public record Position(ImmutableList<Optional<Object>> values) {}
}

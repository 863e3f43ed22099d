package org.commonhall.storage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Answers queries and summaries over records in memory: the meaning that every adapter must reproduce. */
public final class QueryEvaluator {
    private QueryEvaluator() {}

    /**
     * Answers a query.
     *
     * @param <T> the record
     * @param query the query
     * @param records every record of its kind, or at least those that may match
     * @return the records found, in order
     */
    public static <T extends Record> ImmutableList<T> select(Query<T> query, Iterable<T> records) {
        Comparator<T> order = order(query);
        Stream<T> found = ImmutableList.copyOf(records).stream()
                .filter(record -> ConditionEvaluator.holds(query.condition(), record))
                .filter(record -> isAfter(query, record));
        return query.limit() == Integer.MAX_VALUE
                ? found.sorted(order).collect(ImmutableList.toImmutableList())
                : ImmutableList.copyOf(Ordering.from(order).leastOf(found.iterator(), query.limit()));
    }

    /**
     * The total order of a query.
     *
     * @param <T> the record
     * @param query the query
     * @return a comparator that is zero only for one and the same record
     */
    public static <T extends Record> Comparator<T> order(Query<T> query) {
        return query.totalOrder().stream()
                .map(step -> Comparator.<T, Optional<Object>>comparing(step.attribute()::stored, values(step)))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /**
     * Whether a record lies behind the position a query begins after.
     *
     * @param <T> the record
     * @param query the query
     * @param record the record
     * @return true where the query has no position
     */
    public static <T extends Record> boolean isAfter(Query<T> query, T record) {
        if (query.after().isEmpty()) {
            return true;
        }
        ImmutableList<Order<T>> steps = query.totalOrder();
        for (int i = 0; i < steps.size(); i++) {
            Order<T> step = steps.get(i);
            int compared = values(step)
                    .compare(
                            step.attribute().stored(record),
                            query.after().get().values().get(i));
            if (compared != 0) {
                return compared > 0;
            }
        }
        return false;
    }

    /**
     * Answers a summary.
     *
     * @param <T> the record
     * @param summary the summary
     * @param records every record of its kind, or at least those that may match
     * @return a row a group, in the order of the groups; without groups exactly one
     */
    public static <T extends Record> ImmutableList<Summary.Row> summarise(Summary<T> summary, Iterable<T> records) {
        Map<List<Optional<Object>>, List<T>> groups = new TreeMap<>(groupOrder(summary));
        if (summary.groups().isEmpty()) {
            groups.put(ImmutableList.of(), new ArrayList<>());
        }
        for (T record : records) {
            if (ConditionEvaluator.holds(summary.condition(), record)) {
                ImmutableList<Optional<Object>> group = summary.groups().stream()
                        .map(attribute -> attribute.stored(record))
                        .collect(ImmutableList.toImmutableList());
                groups.computeIfAbsent(group, none -> new ArrayList<>()).add(record);
            }
        }
        return groups.entrySet().stream()
                .map(entry -> new Summary.Row(
                        ImmutableList.copyOf(entry.getKey()),
                        summary.measures().stream()
                                .map(measure -> figure(measure, entry.getValue()))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Comparator<Optional<Object>> values(Order<?> step) {
        Comparator<Optional<Object>> ascending = values(step.attribute());
        return step.descending() ? ascending.reversed() : ascending;
    }

    private static Comparator<Optional<Object>> values(Attribute<?, ?> attribute) {
        Comparator<Object> order = attribute.type().order();
        return (a, b) -> a.isPresent() && b.isPresent()
                ? order.compare(a.get(), b.get())
                : Boolean.compare(a.isPresent(), b.isPresent());
    }

    private static Comparator<List<Optional<Object>>> groupOrder(Summary<?> summary) {
        return (a, b) -> {
            for (int i = 0; i < a.size(); i++) {
                int compared = values(summary.groups().get(i)).compare(a.get(i), b.get(i));
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    private static <T extends Record> Optional<Object> figure(Measure<T> measure, List<T> records) {
        if (measure.kind() == Measure.Kind.COUNT) {
            return Optional.of((long) records.size());
        }
        Attribute<T, ?> attribute = Objects.requireNonNull(measure.attribute());
        Stream<Object> values = records.stream().map(attribute::stored).flatMap(Optional::stream);
        Comparator<Object> order = attribute.type().order();
        return switch (measure.kind()) {
            case COUNT -> throw new AssertionError();
            case COUNT_DISTINCT -> Optional.of(values.distinct().count());
            case SUM -> values.reduce(QueryEvaluator::add);
            case MIN -> values.min(order);
            case MAX -> values.max(order);
        };
    }

    private static Object add(Object left, Object right) {
        return left instanceof Long number
                ? (Object) Math.addExact(number, (Long) right)
                : ((BigDecimal) left).add((BigDecimal) right);
    }
}

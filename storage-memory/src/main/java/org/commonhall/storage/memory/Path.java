package org.commonhall.storage.memory;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Order;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * A way through one index that meets everything a query may find.
 *
 * @param index the index
 * @param stretches the parts of the index, which do not overlap
 * @param descending in which direction
 * @param sorted whether each stretch yields the query's order
 * @param worth the greater, the fewer records are met in vain
 */
record Path<T extends Record>(
        int index, ImmutableList<Stretch<T>> stretches, boolean descending, boolean sorted, int worth) {
    // Beyond this many combinations of values a wider stretch is cheaper.
    private static final int MOST_STRETCHES = 2_000;

    /**
     * One part of an index.
     *
     * @param low where it begins, null for no bound
     * @param high where it ends, null for no bound
     */
    record Stretch<T extends Record>(
            @Nullable Cut<T> low, @Nullable Cut<T> high) {}

    static <T extends Record> Path<T> of(int index, KeyOrder<T> order, Demands<T> demands, Query<T> query) {
        List<@Nullable Object[]> prefixes = new ArrayList<>();
        prefixes.add(new @Nullable Object[0]);
        int fixed = 0;
        for (Attribute<T, ?> attribute : order.attributes()) {
            List<Optional<Object>> values = values(attribute, demands);
            if (values == null || (long) values.size() * prefixes.size() > MOST_STRETCHES) {
                break;
            }
            prefixes = combine(prefixes, values);
            fixed++;
        }
        List<Attribute<T, ?>> rest =
                order.attributes().subList(fixed, order.attributes().size());
        Condition.Range<T> range = rest.isEmpty() ? null : demands.range(rest.get(0));
        boolean sorted = sorted(order.attributes().subList(0, fixed), rest, query);
        boolean descending = !query.order().isEmpty()
                && query.order().get(query.order().size() - 1).descending();
        ImmutableList.Builder<Stretch<T>> stretches = ImmutableList.builder();
        for (@Nullable Object[] prefix : prefixes) {
            stretches.add(stretch(order, prefix, range, sorted ? query : null, descending));
        }
        int worth = fixed * 4 + (range == null ? 0 : 2) + (sorted ? 1 : 0);
        return new Path<>(index, stretches.build(), descending, sorted, worth);
    }

    private static <T extends Record> @Nullable List<Optional<Object>> values(
            Attribute<T, ?> attribute, Demands<T> demands) {
        Condition.In<T> in = demands.in(attribute);
        if (in != null) {
            return in.values().stream().map(Optional::of).toList();
        }
        return demands.absent(attribute) ? List.of(Optional.empty()) : null;
    }

    private static List<@Nullable Object[]> combine(List<@Nullable Object[]> prefixes, List<Optional<Object>> values) {
        List<@Nullable Object[]> longer = new ArrayList<>();
        for (@Nullable Object[] prefix : prefixes) {
            values.forEach(value -> longer.add(append(prefix, value.orElse(null))));
        }
        return longer;
    }

    private static @Nullable Object[] append(@Nullable Object[] prefix, @Nullable Object value) {
        @Nullable Object[] longer = Arrays.copyOf(prefix, prefix.length + 1);
        longer[prefix.length] = value;
        return longer;
    }

    // Components with one value do not matter for the order; the others must be those of the index, in one direction.
    private static <T extends Record> boolean sorted(
            List<Attribute<T, ?>> fixed, List<Attribute<T, ?>> rest, Query<T> query) {
        Attribute<T, ?> id = query.type().id();
        List<Order<T>> given = query.order();
        boolean last = !given.isEmpty() && given.get(given.size() - 1).descending();
        List<Order<T>> steps = given.stream()
                .limit(
                        given.isEmpty()
                                        || !given.get(given.size() - 1)
                                                .attribute()
                                                .equals(id)
                                ? given.size()
                                : given.size() - 1)
                .filter(step -> !fixed.contains(step.attribute()))
                .toList();
        return steps.stream().<Attribute<T, ?>>map(Order::attribute).toList().equals(rest)
                && steps.stream().allMatch(step -> step.descending() == last);
    }

    private static <T extends Record> Stretch<T> stretch(
            KeyOrder<T> order,
            @Nullable Object[] prefix,
            Condition.@Nullable Range<T> range,
            @Nullable Query<T> paged,
            boolean descending) {
        Cut<T> low = prefix.length == 0 ? null : new Cut<>(order, prefix, false);
        Cut<T> high = prefix.length == 0 ? null : new Cut<>(order, prefix, true);
        if (range != null) {
            // Absent values come first and are in no range.
            low = new Cut<>(order, append(prefix, range.from()), range.from() == null);
            high = range.to() == null ? high : new Cut<>(order, append(prefix, range.to()), false);
        }
        @Nullable Object @Nullable [] start = paged == null ? null : start(order, prefix, paged);
        if (start != null && descending) {
            Cut<T> cut = new Cut<>(order, start, false);
            high = high == null || cut.isBefore(high) ? cut : high;
        } else if (start != null) {
            Cut<T> cut = new Cut<>(order, start, true);
            low = low == null || low.isBefore(cut) ? cut : low;
        }
        return new Stretch<>(low, high);
    }

    // The index key of the query's position; null where the position lies on another stretch.
    private static <T extends Record> @Nullable Object @Nullable [] start(
            KeyOrder<T> order, @Nullable Object[] prefix, Query<T> query) {
        if (query.after().isEmpty()) {
            return null;
        }
        ImmutableList<Optional<Object>> position = query.after().get().values();
        @Nullable Object[] key = Arrays.copyOf(prefix, order.attributes().size() + 1);
        ImmutableList<Order<T>> steps = query.totalOrder();
        for (int i = 0; i < steps.size(); i++) {
            Object value = position.get(i).orElse(null);
            int part = steps.get(i).attribute().equals(query.type().id())
                    ? key.length - 1
                    : order.attributes().indexOf(steps.get(i).attribute());
            if (part < prefix.length && !Objects.equals(prefix[part], value)) {
                return null;
            }
            key[part] = value;
        }
        return key;
    }
}

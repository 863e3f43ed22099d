package org.commonhall.storage.memory;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/** A summary that takes one record after another and keeps only running figures. */
final class Totals<T extends Record> {
    private final Summary<T> summary;
    private final Map<List<Optional<Object>>, List<Figure<T>>> groups = new HashMap<>();

    Totals(Summary<T> summary) {
        this.summary = summary;
        if (summary.groups().isEmpty()) {
            groups.put(ImmutableList.of(), fresh());
        }
    }

    boolean add(T record) {
        List<Optional<Object>> group = new ArrayList<>(summary.groups().size());
        summary.groups().forEach(attribute -> group.add(attribute.stored(record)));
        groups.computeIfAbsent(group, none -> fresh()).forEach(figure -> figure.add(record));
        return true;
    }

    List<Summary.Row> rows() {
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(this::compare))
                .map(entry -> new Summary.Row(
                        ImmutableList.copyOf(entry.getKey()),
                        entry.getValue().stream().map(Figure::value).collect(ImmutableList.toImmutableList())))
                .toList();
    }

    private List<Figure<T>> fresh() {
        return summary.measures().stream().map(Figure::new).toList();
    }

    private int compare(List<Optional<Object>> left, List<Optional<Object>> right) {
        for (int i = 0; i < left.size(); i++) {
            Optional<Object> a = left.get(i);
            Optional<Object> b = right.get(i);
            int compared = a.isPresent() && b.isPresent()
                    ? summary.groups().get(i).type().order().compare(a.get(), b.get())
                    : Boolean.compare(a.isPresent(), b.isPresent());
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static final class Figure<T extends Record> {
        private final Measure<T> measure;
        private final Set<Object> different = new HashSet<>(0);
        private long count;
        private @Nullable Object value;

        Figure(Measure<T> measure) {
            this.measure = measure;
        }

        void add(T record) {
            if (measure.kind() == Measure.Kind.COUNT) {
                count++;
            } else {
                attribute().stored(record).ifPresent(this::addPresent);
            }
        }

        Optional<Object> value() {
            return switch (measure.kind()) {
                case COUNT -> Optional.of(count);
                case COUNT_DISTINCT -> Optional.of((long) different.size());
                case SUM, MIN, MAX -> Optional.ofNullable(value);
            };
        }

        private void addPresent(Object present) {
            Object so = value;
            switch (measure.kind()) {
                case COUNT -> throw new AssertionError(measure);
                case COUNT_DISTINCT -> different.add(present);
                case SUM -> value = so == null ? present : sum(so, present);
                case MIN -> value = so == null || order().compare(present, so) < 0 ? present : so;
                case MAX -> value = so == null || order().compare(present, so) > 0 ? present : so;
            }
        }

        private Attribute<T, ?> attribute() {
            return Objects.requireNonNull(measure.attribute());
        }

        private Comparator<Object> order() {
            return attribute().type().order();
        }

        private static Object sum(Object left, Object right) {
            return left instanceof Long number
                    ? (Object) Math.addExact(number, (Long) right)
                    : ((BigDecimal) left).add((BigDecimal) right);
        }
    }
}

package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Order;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;

/** Writes a query so that an index gives the page in order. */
final class SelectSql<T extends Record> {
    private final Table<T> table;
    private final Dialect dialect;
    private final Query<T> query;
    private final Set<Attribute<T, ?>> present = new HashSet<>();
    private final Set<Attribute<T, ?>> fixed = new HashSet<>();
    private final Sql sql = new Sql();

    SelectSql(Table<T> table, Dialect dialect, Query<T> query) {
        this.table = table;
        this.dialect = dialect;
        this.query = query;
        Stream.of(query.condition())
                .flatMap(all -> all instanceof Condition.And<T> and ? and.parts().stream() : Stream.of(all))
                .forEach(this::learn);
    }

    private void learn(Condition<T> holds) {
        if (holds instanceof Condition.In<T> in) {
            present.add(in.attribute());
            if (in.values().size() == 1) {
                fixed.add(in.attribute());
            }
        } else if (holds instanceof Condition.Range<T> range) {
            present.add(range.attribute());
        } else if (holds instanceof Condition.Not<T> not && not.part() instanceof Condition.Absent<T> absent) {
            present.add(absent.attribute());
        }
    }

    Sql select() {
        sql.add("select ").add(table.columns).add(" from ").add(table.type.table());
        where();
        query.after().ifPresent(position -> {
            sql.add(" and ");
            behind(query.totalOrder(), position.values(), 0);
        });
        sql.add(" order by ").add(order());
        if (query.limit() != Integer.MAX_VALUE) {
            sql.add(" limit " + query.limit());
        }
        return sql;
    }

    Sql count() {
        sql.add("select count(*) from ").add(table.type.table());
        where();
        return sql;
    }

    private void where() {
        sql.add(" where ");
        new ConditionSql<>(table, dialect, sql).write(query.condition());
    }

    /** {@code a >= ? and (a > ? or b > ?)}: a shape whose first part every optimiser turns into an index range. */
    private void behind(ImmutableList<Order<T>> order, ImmutableList<Optional<Object>> values, int step) {
        Order<T> by = order.get(step);
        String column = by.attribute().column();
        Codec codec = table.codec(by.attribute().position());
        boolean last = step == order.size() - 1;
        boolean mayBeAbsent = by.attribute().optional() && !present.contains(by.attribute());
        String beyond = by.descending() ? " < ?" : " > ?";
        if (values.get(step).isEmpty()) {
            sql.add(by.descending() ? "(" + column + " is null and " : "(" + column + " is not null or ");
            behind(order, values, step + 1);
            sql.add(")");
            return;
        }
        Object value = values.get(step).get();
        if (last) {
            sql.add(column + beyond, codec, value);
            return;
        }
        String orAbsent = by.descending() && mayBeAbsent ? column + " is null or " : "";
        sql.add("(" + orAbsent + column + (by.descending() ? " <= ?" : " >= ?"), codec, value);
        sql.add(" and (" + column + beyond, codec, value).add(" or ");
        behind(order, values, step + 1);
        sql.add("))");
    }

    private String order() {
        List<Order<T>> steps = new ArrayList<>();
        boolean down = query.totalOrder().get(0).descending();
        // H2 reads an index in order only if the columns compared for equality are named too; others do not mind.
        prefix().forEach(attribute -> steps.add(new Order<>(attribute, down)));
        steps.addAll(query.totalOrder());
        return steps.stream()
                .map(step -> dialect.order(
                        step.attribute().column(), step.attribute().optional(), step.descending()))
                .collect(Collectors.joining(", "));
    }

    private ImmutableList<Attribute<T, ?>> prefix() {
        ImmutableList<Attribute<T, ?>> ordered =
                query.totalOrder().stream().map(Order::attribute).collect(ImmutableList.toImmutableList());
        return table.type.indices().stream()
                .map(RecordType.Key::attributes)
                .filter(key -> key.size() + 1 >= ordered.size())
                .filter(key -> fixed.containsAll(key.subList(0, key.size() + 1 - ordered.size()))
                        && withId(key)
                                .subList(key.size() + 1 - ordered.size(), key.size() + 1)
                                .equals(ordered))
                .map(key -> key.subList(0, key.size() + 1 - ordered.size()))
                .filter(key -> ImmutableSet.copyOf(ordered).stream().noneMatch(key::contains))
                .findFirst()
                .orElse(ImmutableList.of());
    }

    private ImmutableList<Attribute<T, ?>> withId(ImmutableList<Attribute<T, ?>> key) {
        return ImmutableList.<Attribute<T, ?>>builder()
                .addAll(key)
                .add(table.type.id())
                .build();
    }
}

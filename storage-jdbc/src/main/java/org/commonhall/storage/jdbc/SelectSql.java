package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
    // Positions of attributes: this runs for every query, and a set of attributes would cost more than the rest.
    private final BitSet present = new BitSet();
    private final BitSet fixed = new BitSet();
    private final Sql sql = new Sql();

    SelectSql(Table<T> table, Dialect dialect, Query<T> query) {
        this.table = table;
        this.dialect = dialect;
        this.query = query;
        if (query.condition() instanceof Condition.And<T> and) {
            and.parts().forEach(this::learn);
        } else {
            learn(query.condition());
        }
    }

    private void learn(Condition<T> holds) {
        if (holds instanceof Condition.In<T> in) {
            present.set(in.attribute().position());
            if (in.values().size() == 1) {
                fixed.set(in.attribute().position());
            }
        } else if (holds instanceof Condition.Range<T> range) {
            present.set(range.attribute().position());
        } else if (holds instanceof Condition.Not<T> not && not.part() instanceof Condition.Absent<T> absent) {
            present.set(absent.attribute().position());
        }
    }

    Sql select() {
        sql.add("select ").add(table.columns).add(" from ").add(table.name);
        where();
        query.after().ifPresent(position -> {
            sql.add(" and ");
            behind(query.totalOrder(), position.values(), 0);
        });
        order();
        if (query.limit() != Integer.MAX_VALUE) {
            sql.add(dialect.limit(query.limit()));
        }
        return sql;
    }

    Sql count() {
        sql.add("select count(*) from ").add(table.name);
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
        String column = table.name(by.attribute());
        Codec codec = table.codec(by.attribute().position());
        boolean last = step == order.size() - 1;
        boolean mayBeAbsent =
                by.attribute().optional() && !present.get(by.attribute().position());
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

    private void order() {
        ImmutableList<Order<T>> steps = query.totalOrder();
        String before = " order by ";
        // H2 reads an index in order only if the columns compared for equality are named too; others do not mind.
        for (Attribute<T, ?> constant : prefix(steps)) {
            sql.add(before)
                    .add(dialect.order(table.name(constant), false, steps.get(0).descending()));
            before = ", ";
        }
        for (Order<T> step : steps) {
            Attribute<T, ?> by = step.attribute();
            sql.add(before).add(dialect.order(table.name(by), by.optional(), step.descending()));
            before = ", ";
        }
    }

    /** The columns compared for equality with which an index begins whose other columns are the order's. */
    private List<Attribute<T, ?>> prefix(ImmutableList<Order<T>> steps) {
        if (!fixed.isEmpty()) {
            for (RecordType.Key<T> key : table.type.indices()) {
                ImmutableList<Attribute<T, ?>> columns = key.attributes();
                // The id ends every index, as it ends every order.
                int constants = columns.size() + 1 - steps.size();
                if (constants > 0 && continues(columns, constants, steps)) {
                    return columns.subList(0, constants);
                }
            }
        }
        return ImmutableList.of();
    }

    private boolean continues(ImmutableList<Attribute<T, ?>> columns, int constants, ImmutableList<Order<T>> steps) {
        for (int i = 0; i < columns.size(); i++) {
            int position = columns.get(i).position();
            boolean fits = i < constants
                    ? fixed.get(position)
                    : steps.get(i - constants).attribute().position() == position;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}

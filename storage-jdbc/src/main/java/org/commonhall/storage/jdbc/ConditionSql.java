package org.commonhall.storage.jdbc;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.StorageFeature;
import org.jspecify.annotations.Nullable;

/**
 * Writes a condition. SQL's third truth value never shows: {@code not} is carried down to the leaves, where an absent
 * value is asked for by name.
 */
final class ConditionSql<T extends Record> {
    private final Table<T> table;
    private final Dialect dialect;
    private final Sql sql;

    ConditionSql(Table<T> table, Dialect dialect, Sql sql) {
        this.table = table;
        this.dialect = dialect;
        this.sql = sql;
    }

    void write(Condition<T> condition) {
        write(condition, false);
    }

    private void write(Condition<T> condition, boolean not) {
        if (condition instanceof Condition.In<T> in) {
            in(in.attribute(), Bounds.storable(in.attribute(), in.values()), not);
        } else if (condition instanceof Condition.Range<T> range) {
            range(
                    range.attribute(),
                    Bounds.from(range.attribute(), range.from()),
                    Bounds.from(range.attribute(), range.to()),
                    not);
        } else if (condition instanceof Condition.Absent<T> absent) {
            sql.add(table.name(absent.attribute())).add(not ? " is not null" : " is null");
        } else if (condition instanceof Condition.TextPrefix<T> prefix) {
            boolean utf16 = dialect.features("").contains(StorageFeature.TEXT_ORDER_UTF16);
            range(prefix.attribute(), prefix.prefix(), Bounds.behindPrefix(prefix.prefix(), utf16), not);
        } else if (condition instanceof Condition.TextContains<T> contains) {
            contains(contains.attribute(), contains.part(), not);
        } else if (condition instanceof Condition.And<T> and) {
            join(and.parts(), not ? " or " : " and ", not ? "1 = 0" : "1 = 1", not);
        } else if (condition instanceof Condition.Or<T> or) {
            join(or.parts(), not ? " and " : " or ", not ? "1 = 1" : "1 = 0", not);
        } else if (condition instanceof Condition.Not<T> negation) {
            write(negation.part(), !not);
        }
    }

    private void join(List<Condition<T>> parts, String word, String none, boolean not) {
        if (parts.isEmpty()) {
            sql.add(none);
            return;
        }
        String before = "(";
        for (Condition<T> part : parts) {
            sql.add(before);
            write(part, not);
            before = word;
        }
        sql.add(")");
    }

    private void in(Attribute<T, ?> attribute, Collection<Object> values, boolean not) {
        if (values.isEmpty()) {
            sql.add(not ? "1 = 1" : "1 = 0");
            return;
        }
        open(attribute, not);
        sql.add(table.name(attribute));
        if (values.size() == 1) {
            bind(not ? " <> ?" : " = ?", attribute, values.iterator().next());
        } else {
            sql.add(not ? " not in (" : " in (");
            Iterator<Object> each = values.iterator();
            Object last = each.next();
            bind("?", attribute, last);
            // Rounded up to a power of two, so that lists of many lengths share few texts.
            for (int i = Integer.highestOneBit(values.size() - 1) * 2; i > 1; i--) {
                last = each.hasNext() ? each.next() : last;
                bind(", ?", attribute, last);
            }
            sql.add(")");
        }
        close(attribute, not);
    }

    private void range(Attribute<T, ?> attribute, @Nullable Object from, @Nullable Object to, boolean not) {
        if (from == null && to == null) {
            sql.add(table.name(attribute)).add(not ? " is null" : " is not null");
            return;
        }
        open(attribute, not);
        sql.add("(");
        if (from != null) {
            bind(table.name(attribute) + (not ? " < ?" : " >= ?"), attribute, from);
        }
        if (to != null) {
            sql.add(from == null ? "" : not ? " or " : " and ");
            bind(table.name(attribute) + (not ? " >= ?" : " < ?"), attribute, to);
        }
        sql.add(")");
        close(attribute, not);
    }

    private void contains(Attribute<T, ?> attribute, String part, boolean not) {
        open(attribute, not);
        sql.add(not ? "not (" : "(");
        bind(dialect.contains(table.name(attribute)), attribute, part);
        sql.add(")");
        close(attribute, not);
    }

    private void open(Attribute<T, ?> attribute, boolean not) {
        if (not && attribute.optional()) {
            sql.add("(").add(table.name(attribute)).add(" is null or ");
        }
    }

    private void close(Attribute<T, ?> attribute, boolean not) {
        if (not && attribute.optional()) {
            sql.add(")");
        }
    }

    private void bind(String text, Attribute<T, ?> attribute, Object value) {
        sql.add(text, table.codec(attribute.position()), value);
    }
}

package org.commonhall.storage.memory;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;

/** The newest committed state of every table, immutable; a commit puts another in its place at once. */
final class Committed {
    static final Committed NOTHING = new Committed(Schema.of(), ImmutableMap.of(), new Rows<?>[0]);

    private final Schema schema;
    private final ImmutableMap<Class<?>, Table<?>> tables;
    private final Rows<?>[] rows;

    private Committed(Schema schema, ImmutableMap<Class<?>, Table<?>> tables, Rows<?>[] rows) {
        this.schema = schema;
        this.tables = tables;
        this.rows = rows;
    }

    Schema schema() {
        return schema;
    }

    @SuppressWarnings("unchecked")
    <T extends Record> Table<T> table(RecordType<T> type) {
        Table<?> table = tables.get(type.javaType());
        if (table == null) {
            throw new IllegalArgumentException(type + " is not in the schema this store was opened with");
        }
        return (Table<T>) table;
    }

    @SuppressWarnings("unchecked")
    <T extends Record> Rows<T> rows(Table<T> table) {
        return (Rows<T>) rows[table.slot()];
    }

    Committed apply(Collection<Changes<?>> changes) {
        Rows<?>[] next = rows.clone();
        changes.forEach(change -> next[change.table().slot()] = applied(change));
        return new Committed(schema, tables, next);
    }

    private <T extends Record> Rows<T> applied(Changes<T> changes) {
        return changes.applyTo(rows(changes.table()));
    }

    /** With the tables of a schema, those that are there already as they are. */
    Committed with(Schema wanted) {
        Map<Class<?>, Table<?>> all = new LinkedHashMap<>(tables);
        for (RecordType<?> type : wanted.types()) {
            Table<?> installed = all.get(type.javaType());
            if (installed == null) {
                all.put(type.javaType(), Table.of(type, all.size()));
            }
            requireSame(type);
        }
        Rows<?>[] more = Stream.concat(
                        Stream.of(rows), all.values().stream().skip(rows.length).map(Rows::empty))
                .toArray(Rows<?>[]::new);
        return new Committed(
                Schema.of(all.values().stream().map(Table::type).toList()), ImmutableMap.copyOf(all), more);
    }

    private void requireSame(RecordType<?> needed) {
        for (Table<?> table : tables.values()) {
            RecordType<?> installed = table.type();
            if (installed.table().equals(needed.table()) && installed.javaType() != needed.javaType()) {
                throw new SchemaMismatch("table " + needed + " is installed for "
                        + installed.javaType().getName() + ", needed for "
                        + needed.javaType().getName());
            }
        }
    }
}

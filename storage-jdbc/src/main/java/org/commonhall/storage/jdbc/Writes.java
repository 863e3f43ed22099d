package org.commonhall.storage.jdbc;

import com.google.common.collect.Lists;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StorageFault;
import org.jspecify.annotations.Nullable;

/** Inserts, updates and deletes of one kind, single or in batches. */
final class Writes<T extends Record> {
    private static final int BATCH = 1_000;

    private final Table<T> table;
    private final RecordType<T> type;
    private final JdbcTransaction transaction;

    Writes(Table<T> table, JdbcTransaction transaction) {
        this.table = table;
        this.type = table.type;
        this.transaction = transaction;
    }

    List<T> insert(List<T> records) throws SQLException {
        List<@Nullable Object[]> rows = apart(records);
        rows.forEach(row -> row[1] = 1L);
        if (rows.size() > 1 && table.insertMany.isPresent()) {
            insertMany(table.insertMany.get(), table.manyRows.orElseThrow(), rows);
        } else {
            execute(table.insert, rows, table::bindInsert, false);
        }
        return together(rows);
    }

    private void insertMany(String sql, Dialect.ManyRows many, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = transaction.write(sql)) {
            for (List<@Nullable Object[]> some : Lists.partition(rows, BATCH)) {
                many.bind(statement, type.attributes(), some);
                statement.executeUpdate();
            }
        }
    }

    List<T> update(List<T> records) throws SQLException {
        List<@Nullable Object[]> rows = apart(records);
        execute(table.update, rows, table::bindUpdate, true);
        rows.forEach(row -> row[1] = version(row) + 1);
        return together(rows);
    }

    boolean delete(List<T> records) throws SQLException {
        List<@Nullable Object[]> rows = apart(records);
        for (Attribute<T, ?> own : SelfReferences.of(type)) {
            // InnoDB keeps a record that references itself.
            List<@Nullable Object[]> selves = rows.stream()
                    .filter(row -> Objects.requireNonNull(row[0]).equals(row[own.position()]))
                    .toList();
            if (own.optional()) {
                String sql = "update " + table.name + " set " + table.name(own) + " = null" + table.unchanged();
                execute(sql, selves, table::bindDelete, true);
            }
        }
        execute(table.delete, SelfReferences.partsFirst(type, rows), table::bindDelete, true);
        return true;
    }

    private List<@Nullable Object[]> apart(List<T> records) {
        List<@Nullable Object[]> rows = new ArrayList<>(records.size());
        records.forEach(record -> rows.add(type.toStored(record)));
        return rows;
    }

    private List<T> together(List<@Nullable Object[]> rows) {
        List<T> records = new ArrayList<>(rows.size());
        rows.forEach(row -> records.add(type.fromStored(row)));
        return records;
    }

    private void execute(String sql, List<@Nullable Object[]> rows, RowBinder binder, boolean counted)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = transaction.write(sql)) {
            if (rows.size() == 1) {
                binder.bind(statement, rows.get(0));
                check(statement.executeUpdate(), rows.get(0), counted);
                return;
            }
            for (List<@Nullable Object[]> some : Lists.partition(rows, BATCH)) {
                for (@Nullable Object[] row : some) {
                    binder.bind(statement, row);
                    statement.addBatch();
                }
                int[] counts = statement.executeBatch();
                for (int i = 0; i < counts.length; i++) {
                    check(counts[i], some.get(i), counted);
                }
            }
        }
    }

    private void check(int count, @Nullable Object[] row, boolean counted) {
        if (counted && count == Statement.SUCCESS_NO_INFO) {
            throw new StorageFault(
                    "the driver does not tell how many rows a batch changed: leave useBulkStmts off; inserts stay fast"
                            + " with useBulkStmtsForInserts",
                    null);
        } else if (counted && count != 1) {
            throw new StaleRecord(type, (UUID) row[0], null);
        }
    }

    private static long version(@Nullable Object[] row) {
        return (Long) Objects.requireNonNull(row[1]);
    }

    /** Sets the parameters of a row. */
    @FunctionalInterface
    private interface RowBinder {
        void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException;
    }
}

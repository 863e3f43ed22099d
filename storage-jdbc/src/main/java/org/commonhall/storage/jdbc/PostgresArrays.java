package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonhall.Bytes;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows of PostgreSQL by one statement with an array a column: the server plans and runs it once, where a batch
 * costs it a whole execution a row. A column that is absent everywhere is an empty array, which unnest fills up.
 */
final class PostgresArrays implements Dialect.ManyRows {

    @Override
    public String insert(String table, ImmutableList<? extends Attribute<?, ?>> attributes) {
        String columns = attributes.stream().map(Attribute::column).collect(Collectors.joining(", "));
        String arrays = attributes.stream()
                .map(attribute -> "?::" + element(attribute.type()) + "[]")
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + columns + ") select * from unnest(" + arrays + ")";
    }

    @Override
    public void bind(
            PreparedStatement statement, ImmutableList<? extends Attribute<?, ?>> attributes, List<Object[]> rows)
            throws SQLException {
        for (int i = 0; i < attributes.size(); i++) {
            ValueType type = attributes.get(i).type();
            int column = i;
            boolean absent = rows.stream().allMatch(row -> row[column] == null);
            @Nullable Object[] values = type == ValueType.BYTES
                    ? new byte[absent ? 0 : rows.size()] @Nullable []
                    : new @Nullable String[absent ? 0 : rows.size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = element(rows.get(row)[column]);
            }
            statement.setArray(i + 1, statement.getConnection().createArrayOf(element(type), values));
        }
    }

    private static @Nullable Object element(@Nullable Object value) {
        return value instanceof Bytes bytes ? bytes.toArray() : value == null ? null : Objects.toString(value);
    }

    private static String element(ValueType type) {
        return switch (type) {
            case ID -> "uuid";
            case TEXT, CODE -> "text";
            case INTEGER -> "int8";
            case DECIMAL -> "numeric";
            case BOOLEAN -> "bool";
            case DATE -> "date";
            case TIME -> "time";
            case INSTANT -> "timestamptz";
            case BYTES -> "bytea";
        };
    }
}

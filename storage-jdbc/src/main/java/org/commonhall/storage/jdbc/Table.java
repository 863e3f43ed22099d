package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** The statements on single records of one kind, their binder and their row reader, made once. */
final class Table<T extends Record> {
    final RecordType<T> type;
    final String name;
    final String columns;
    final String find;
    final String lock;
    final String insert;
    final String update;
    final String delete;
    final Optional<Dialect.ManyRows> manyRows;
    final Optional<String> insertMany;
    private final String[] names;
    private final Codec[] codecs;

    Table(RecordType<T> type, Dialect dialect) {
        this.type = type;
        ImmutableList<Attribute<T, ?>> attributes = type.attributes();
        this.codecs = attributes.stream()
                .map(attribute -> dialect.column(attribute).codec())
                .toArray(Codec[]::new);
        this.name = dialect.name(type.table());
        this.names = attributes.stream()
                .map(attribute -> dialect.name(attribute.column()))
                .toArray(String[]::new);
        this.columns = String.join(", ", names);
        this.find = "select " + columns + " from " + name + " where " + names[0] + " = ?";
        this.lock = find + dialect.forUpdate();
        this.insert = "insert into " + name + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(codecs.length, "?")) + ")";
        this.update = "update " + name + " set "
                + Arrays.stream(names).skip(2).map(column -> column + " = ?, ").collect(Collectors.joining())
                + counted()
                + unchanged();
        this.manyRows = dialect.manyRows();
        this.insertMany = manyRows.map(many -> many.insert(name, attributes));
        this.delete = "delete from " + name + unchanged();
    }

    /** Writes the next version. */
    String counted() {
        return names[1] + " = " + names[1] + " + 1";
    }

    /** Writes that a row has an id and a version. */
    String unchanged() {
        return " where " + names[0] + " = ? and " + names[1] + " = ?";
    }

    String name(Attribute<T, ?> attribute) {
        return names[attribute.position()];
    }

    Codec codec(int position) {
        return codecs[position];
    }

    T read(ResultSet row) throws SQLException {
        return read(row, 0);
    }

    /** Reads the record whose columns follow so many others. */
    T read(ResultSet row, int others) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[codecs.length];
        for (int i = 0; i < codecs.length; i++) {
            values[i] = codecs[i].read(row, others + i + 1);
        }
        return type.fromStored(values);
    }

    /** Tells whether a record stands behind so many other columns, and not the lack of one. */
    boolean stands(ResultSet row, int others) throws SQLException {
        return codecs[0].read(row, others + 1) != null;
    }

    List<String> names() {
        return List.of(names);
    }

    void bindInsert(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < codecs.length; i++) {
            codecs[i].bind(statement, i + 1, values[i]);
        }
    }

    void bindUpdate(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 2; i < codecs.length; i++) {
            codecs[i].bind(statement, i - 1, values[i]);
        }
        codecs[0].bind(statement, codecs.length - 1, values[0]);
        codecs[1].bind(statement, codecs.length, values[1]);
    }

    void bindDelete(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        codecs[0].bind(statement, 1, values[0]);
        codecs[1].bind(statement, 2, values[1]);
    }
}

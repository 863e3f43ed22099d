package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.Set;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.StorageFeature;

/**
 * H2 2.x. Its text orders by UTF-16 unit, its lengths count UTF-16 units too, and a child can be inserted while its parent
 * is deleted.
 */
final class H2Dialect implements Dialect {
    private static final int INLINE = 1_000_000;
    private static final Codec ID = Codecs.of(Types.OTHER, PreparedStatement::setObject, ResultSet::getObject);

    @Override
    public String family() {
        return "h2";
    }

    @Override
    public Set<StorageFeature> features(String url) {
        boolean inMemory = url.startsWith("jdbc:h2:mem:") || url.contains("emFS:") || url.contains("emLZF:");
        return inMemory
                ? ImmutableSet.of(
                        StorageFeature.CONCURRENT_WRITERS,
                        StorageFeature.NESTED,
                        StorageFeature.TEXT_ORDER_UTF16,
                        StorageFeature.FORGETS)
                : ImmutableSet.of(
                        StorageFeature.DURABLE,
                        StorageFeature.CONCURRENT_WRITERS,
                        StorageFeature.NESTED,
                        StorageFeature.TEXT_ORDER_UTF16);
    }

    /** In memory there are no files; those of H2 keep old chunks until the database is closed, so it declares nothing. */
    @Override
    public boolean forget(Connection connection, String table) {
        return true;
    }

    @Override
    public Column column(Attribute<?, ?> attribute) {
        int length = attribute.maxLength();
        return switch (attribute.type()) {
            case ID -> new Column("uuid", ID);
            case TEXT, CODE ->
                new Column(length > INLINE / 2 ? "character large object" : "varchar(" + 2 * length + ")", Codecs.TEXT);
            case INTEGER -> new Column("bigint", Codecs.LONG);
            case DECIMAL ->
                new Column(
                        "numeric(" + attribute.precision() + ", " + attribute.scale() + ")",
                        Codecs.decimal(attribute.scale()));
            case BOOLEAN -> new Column("boolean", Codecs.BOOLEAN);
            case DATE -> new Column("date", Codecs.DATE);
            case TIME -> new Column("time(6)", Codecs.TIME);
            case INSTANT -> new Column("timestamp(6) with time zone", Codecs.OFFSET_INSTANT);
            case BYTES ->
                new Column(length > INLINE ? "binary large object" : "varbinary(" + length + ")", Codecs.BYTES);
        };
    }

    /** Leaves out the indices of single references: H2 makes one for each by itself, and cannot use ours instead. */
    @Override
    public ImmutableList<String> create(String name, ImmutableList<String> parts, ImmutableList<TableIndex> indices) {
        ImmutableList<TableIndex> needed = indices.stream()
                .filter(index -> parts.stream()
                        .noneMatch(part ->
                                part.contains(" foreign key (" + index.columns().replaceFirst(", id$", ")"))))
                .collect(ImmutableList.toImmutableList());
        return Dialect.super.create(name, parts, needed);
    }

    @Override
    public Undo limitWaiting(Connection connection, Duration limit) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet before = statement.executeQuery("call lock_timeout()")) {
            before.next();
            long millis = before.getLong(1);
            set(connection, limit.toMillis());
            return () -> set(connection, millis);
        }
    }

    private static void set(Connection connection, long millis) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout " + millis);
        }
    }

    /** {@code ... violation: "PUBLIC.UQ_X_INDEX_2 ON PUBLIC.X(A) VALUES (...)"}: values follow the name. */
    @Override
    public String violated(String message) {
        int values = message.indexOf(" VALUES ");
        return values < 0 ? message : message.substring(0, values);
    }
}

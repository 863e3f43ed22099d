package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.StorageFeature;

/**
 * H2 2.x. Its text orders by UTF-16 unit, its lengths count UTF-16 units too, and a child can be inserted while its parent
 * is deleted.
 */
final class H2Dialect implements Dialect {
    private static final int OLDEST = 2;
    private static final int INLINE = 1_000_000;
    private static final Codec ID = Codecs.of(Types.OTHER, PreparedStatement::setObject, ResultSet::getObject);

    @Override
    public String family() {
        return "h2";
    }

    @Override
    public boolean matches(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equals("H2");
    }

    /** What the database does is asked, not its settings: their names have changed between versions. */
    @Override
    public Optional<String> unfit(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            return Optional.of("H2 2.0 or newer is needed");
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select cast('a' as varchar(1)) = cast('A' as varchar(1)),"
                                + " cast('' as varchar(1)) is null,"
                                + " (select x from (values (1), (cast(null as integer))) v (x) order by x fetch first row only) is not null")) {
            row.next();
            if (row.getBoolean(1)) {
                return Optional.of("IGNORECASE makes texts equal that are not");
            } else if (row.getBoolean(2)) {
                return Optional.of("MODE makes an empty text an absent one");
            } else if (row.getBoolean(3)) {
                return Optional.of("DEFAULT_NULL_ORDERING puts absent values last; it must be LOW");
            }
            return Optional.empty();
        }
    }

    @Override
    public Failure meaning(SQLException failure) {
        return Failures.meaning(family(), failure);
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

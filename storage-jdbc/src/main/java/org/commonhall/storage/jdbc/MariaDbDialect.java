package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageFeature;

/**
 * MariaDB, MySQL and what speaks their protocol. Ids are {@code binary(16)}: MariaDB's own uuid type does not order as
 * unsigned bytes. Instants are {@code datetime(6)} in UTC, which no session time zone touches.
 *
 * @param collation binary and without padding, so that case, width and trailing spaces matter
 */
record MariaDbDialect(String collation) implements Dialect {
    // A row's inline columns share 65,535 bytes; what keys name must be inline, long text need not.
    private static final int INLINE = 500;
    private static final int TEXT = 65_535;
    private static final int MEDIUM = 16_777_215;
    private static final int BYTES_PER_CHARACTER = 4;
    private static final int FORGET_WAIT_SECONDS = 10;

    @Override
    public String family() {
        return "mariadb";
    }

    @Override
    public Set<StorageFeature> features(String url) {
        return ImmutableSet.of(
                StorageFeature.DURABLE,
                StorageFeature.CONCURRENT_WRITERS,
                StorageFeature.NESTED,
                StorageFeature.REFERENCE_RACES_REFUSED,
                StorageFeature.FORGETS);
    }

    @Override
    public Column column(Attribute<?, ?> attribute) {
        int length = attribute.maxLength();
        return switch (attribute.type()) {
            case ID -> new Column("binary(16)", Codecs.UUID_BYTES);
            case TEXT, CODE ->
                new Column(
                        (length <= INLINE || key(attribute)
                                        ? "varchar(" + length + ")"
                                        : large((long) length * BYTES_PER_CHARACTER, "text"))
                                + " collate " + collation,
                        Codecs.TEXT);
            case INTEGER -> new Column("bigint", Codecs.LONG);
            case DECIMAL ->
                new Column(
                        "decimal(" + attribute.precision() + ", " + attribute.scale() + ")",
                        Codecs.decimal(attribute.scale()));
            case BOOLEAN -> new Column("boolean", Codecs.BOOLEAN);
            case DATE -> new Column("date", Codecs.DATE);
            case TIME -> new Column("time(6)", Codecs.TIME);
            case INSTANT -> new Column("datetime(6)", Codecs.UTC_INSTANT);
            case BYTES ->
                new Column(
                        length <= INLINE || key(attribute) ? "varbinary(" + length + ")" : large(length, "blob"),
                        Codecs.BYTES);
        };
    }

    private static boolean key(Attribute<?, ?> attribute) {
        RecordType<?> type = attribute.owner();
        return Stream.concat(type.uniqueKeys().stream(), type.indices().stream())
                .anyMatch(key -> key.attributes().contains(attribute));
    }

    private static String large(long bytes, String type) {
        return (bytes <= TEXT ? "" : bytes <= MEDIUM ? "medium" : "long") + type;
    }

    /** Indices stand inside the table: MySQL knows no {@code create index if not exists}. */
    @Override
    public ImmutableList<String> create(String name, ImmutableList<String> parts, ImmutableList<TableIndex> indices) {
        Stream<String> inner = indices.stream().map(index -> "index " + index.name() + " (" + index.columns() + ")");
        return ImmutableList.of("create table if not exists " + name + " (\n    "
                + Stream.concat(parts.stream(), inner).collect(Collectors.joining(",\n    "))
                + "\n) character set utf8mb4 collate " + collation);
    }

    @Override
    public Undo limitWaiting(Connection connection, Duration limit) throws SQLException {
        long seconds = Math.max(1, limit.plusMillis(999).toSeconds());
        execute(
                connection,
                "set @commonhall_wait = @@session.innodb_lock_wait_timeout, session innodb_lock_wait_timeout = "
                        + seconds);
        return () -> execute(connection, "set session innodb_lock_wait_timeout = @commonhall_wait");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes the table into a new file; an older snapshot cannot read it any more and holds nothing. */
    @Override
    public boolean forget(Connection connection, String table) throws SQLException {
        execute(
                connection,
                "set @commonhall_meta = @@session.lock_wait_timeout, session lock_wait_timeout = "
                        + FORGET_WAIT_SECONDS);
        try {
            execute(connection, "alter table " + table + " force");
        } finally {
            execute(connection, "set session lock_wait_timeout = @commonhall_meta");
        }
        return true;
    }

    @Override
    public InstallLock installLock() {
        return new InstallLock(
                false,
                Optional.of("select get_lock('commonhall_schema', 60)"),
                Optional.of("select release_lock('commonhall_schema')"));
    }

    /** {@code Duplicate entry '...' for key 'uq_x'}: values stand before the name. */
    @Override
    public String violated(String message) {
        int end = message.lastIndexOf('\'');
        return end <= 0 ? "" : message.substring(message.lastIndexOf('\'', end - 1) + 1, end);
    }
}

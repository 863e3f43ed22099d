package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
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
 * @param mysql whether it is MySQL's server
 * @param collation binary and without padding, so that case, width and trailing spaces matter
 * @param major the oldest version that serves
 * @param minor and its second part
 */
record MariaDbDialect(boolean mysql, String collation, int major, int minor) implements Dialect {
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

    /** MySQL's driver calls a MariaDB server MySQL too. */
    @Override
    public boolean matches(DatabaseMetaData metadata) throws SQLException {
        String product = metadata.getDatabaseProductName();
        boolean mariaDb = product.equals("MariaDB")
                || metadata.getDatabaseProductVersion().contains("MariaDB");
        return mysql ? product.equals("MySQL") && !mariaDb : mariaDb;
    }

    @Override
    public Optional<String> unfit(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        boolean old = metadata.getDatabaseMajorVersion() < major
                || (metadata.getDatabaseMajorVersion() == major && metadata.getDatabaseMinorVersion() < minor);
        if (old) {
            return Optional.of((mysql ? "MySQL " : "MariaDB ") + major + "." + minor + " or newer is needed");
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select @@session.foreign_key_checks, @@session.unique_checks," + " @@session.sql_mode")) {
            row.next();
            String mode = row.getString(3);
            if (!row.getBoolean(1) || !row.getBoolean(2)) {
                return Optional.of("foreign_key_checks and unique_checks must be on");
            } else if (!mode.contains("STRICT_")) {
                return Optional.of("sql_mode must be strict: values are cut without a word");
            } else if (mode.contains("EMPTY_STRING_IS_NULL")) {
                return Optional.of("sql_mode must not have EMPTY_STRING_IS_NULL");
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

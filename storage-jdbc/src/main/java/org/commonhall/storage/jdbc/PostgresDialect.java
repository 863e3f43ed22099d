package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.ValueType;

/** PostgreSQL, and what speaks its protocol. Text has the collation "C", which orders by code point. */
final class PostgresDialect implements Dialect {
    private static final int OLDEST = 13;
    private static final long FORGET_WAIT_MILLIS = 10_000;
    private static final Codec ID =
            Codecs.<UUID>nullable("uuid", (s, i, v) -> s.setObject(i, v), (r, i) -> r.getObject(i, UUID.class));
    private static final Codec TIME = Codecs.nullable(
            "time", PreparedStatement::setObject, (row, index) -> row.getObject(index, LocalTime.class));

    @Override
    public String family() {
        return "postgresql";
    }

    @Override
    public boolean matches(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equals("PostgreSQL");
    }

    @Override
    public Optional<String> unfit(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion() < OLDEST
                ? Optional.of("PostgreSQL " + OLDEST + " or newer is needed")
                : Optional.empty();
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
        return switch (attribute.type()) {
            case ID -> new Column("uuid", ID);
            case TEXT, CODE -> new Column("varchar(" + attribute.maxLength() + ") collate \"C\"", Codecs.TEXT);
            case INTEGER -> new Column("bigint", Codecs.LONG);
            case DECIMAL ->
                new Column(
                        "numeric(" + attribute.precision() + ", " + attribute.scale() + ")",
                        Codecs.decimal(attribute.scale()));
            case BOOLEAN -> new Column("boolean", Codecs.BOOLEAN);
            case DATE -> new Column("date", Codecs.DATE);
            case TIME -> new Column("time(6)", TIME);
            case INSTANT -> new Column("timestamp(6) with time zone", Codecs.OFFSET_INSTANT);
            case BYTES -> new Column("bytea", Codecs.BYTES);
        };
    }

    /** Absent values are the greatest here unless it is said otherwise, in the index too. */
    @Override
    public String order(String column, boolean optional, boolean descending) {
        return column + (descending ? " desc" : "") + (!optional ? "" : descending ? " nulls last" : " nulls first");
    }

    /** No least uuid, boolean or bytea in every version: text in hexadecimal has the same order. */
    @Override
    public Column figure(Measure.Kind kind, Attribute<?, ?> attribute, String expression) {
        boolean extreme = kind == Measure.Kind.MIN || kind == Measure.Kind.MAX;
        ValueType type = attribute.type();
        if (extreme && type == ValueType.ID) {
            return new Column(
                    kind.name().toLowerCase(Locale.ROOT) + "(" + expression + "::text collate \"C\")::uuid", ID);
        } else if (extreme && type == ValueType.BOOLEAN) {
            return new Column((kind == Measure.Kind.MIN ? "bool_and(" : "bool_or(") + expression + ")", Codecs.BOOLEAN);
        } else if (extreme && type == ValueType.BYTES) {
            return new Column(
                    "decode(" + kind.name().toLowerCase(Locale.ROOT) + "(encode(" + expression
                            + ", 'hex') collate \"C\"), 'hex')",
                    Codecs.BYTES);
        }
        return Figures.standard(this, kind, attribute, expression);
    }

    /** A parent that is only read by a child's foreign key stays free for it. */
    @Override
    public String forUpdate() {
        return " for no key update";
    }

    @Override
    public boolean partialIndices() {
        return true;
    }

    @Override
    public Optional<ManyRows> manyRows() {
        return Optional.of(new PostgresArrays());
    }

    @Override
    public Undo limitWaiting(Connection connection, Duration limit) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = " + Math.max(1, limit.toMillis()));
        }
        return () -> {};
    }

    /**
     * Writes table and indices into new files, which a plain vacuum does not: it leaves the bytes of old rows in their pages. A
     * row that an older snapshot, a slot or a standby may still see is taken along; then the age of the table stays behind the
     * transaction that is taken here, as it does where the user of the connection does not own the table.
     */
    @Override
    public boolean forget(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long before = Long.parseLong(text(statement, "select txid_current() % 4294967296"));
            String waiting = text(statement, "show lock_timeout");
            statement.execute("set lock_timeout = " + FORGET_WAIT_MILLIS);
            try {
                statement.execute("vacuum (full, freeze) " + table);
            } finally {
                statement.execute("set lock_timeout = '" + waiting + "'");
            }
            long frozen = Long.parseLong(
                    text(statement, "select relfrozenxid from pg_class where oid = '" + table + "'::regclass"));
            // Transaction numbers go round: the half of them that follows one is newer.
            return Math.floorMod(frozen - before, 1L << Integer.SIZE) < 1L << (Integer.SIZE - 1);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public InstallLock installLock() {
        return new InstallLock(true, Optional.of("select pg_advisory_xact_lock(4840951186283)"), Optional.empty());
    }

    /** The first line names the constraint, the detail below it may quote values. */
    @Override
    public String violated(String message) {
        return message.lines().findFirst().orElse("");
    }
}

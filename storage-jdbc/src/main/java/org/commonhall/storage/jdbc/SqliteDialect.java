package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * SQLite 3.37 or newer, in strict tables. Ids are 16 bytes, instants microseconds since 1970 in UTC, decimals whole
 * numbers of their last digit (so that nothing passes through floating point; at most 18 digits), dates and times ISO
 * text. Foreign keys are switched on wherever the store begins a transaction of its own; a caller
 * that is joined must do it. One writer at a time: {@code begin immediate} comes before the first change, reads alone need no lock.
 */
final class SqliteDialect implements Dialect {
    private static final String PRIMARY = " primary key (id)";
    private static final int OLDEST = 3;
    private static final int OLDEST_MINOR = 37;
    private static final int MOST_DIGITS = 18;
    private static final long SPLIT = 1_000_000_000;
    private static final long MICROS = 1_000_000;
    private static final DateTimeFormatter TIME_TEXT = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final Codec ID = Codecs.<UUID>of(
            Types.BLOB,
            (s, i, v) -> s.setBytes(i, UuidBytes.of(v)),
            (r, i) -> Codecs.map(r.getBytes(i), UuidBytes::read));
    private static final Codec DATE = Codecs.<LocalDate>of(
            Types.VARCHAR,
            (s, i, v) -> s.setString(i, v.toString()),
            (r, i) -> Codecs.map(r.getString(i), LocalDate::parse));
    private static final Codec TIME = Codecs.<LocalTime>of(
            Types.VARCHAR,
            (s, i, v) -> s.setString(i, TIME_TEXT.format(v)),
            (r, i) -> Codecs.map(r.getString(i), LocalTime::parse));
    private static final Codec INSTANT = Codecs.<Instant>of(
            Types.BIGINT,
            (s, i, v) -> s.setLong(i, v.getEpochSecond() * MICROS + v.getNano() / 1_000),
            (r, i) -> Codecs.map((Long) Codecs.LONG.read(r, i), SqliteDialect::instant));

    @Override
    public String family() {
        return "sqlite";
    }

    @Override
    public boolean matches(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equals("SQLite");
    }

    @Override
    public Optional<String> unfit(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        boolean old = metadata.getDatabaseMajorVersion() < OLDEST
                || (metadata.getDatabaseMajorVersion() == OLDEST && metadata.getDatabaseMinorVersion() < OLDEST_MINOR);
        return old ? Optional.of("SQLite 3.37 or newer is needed") : Optional.empty();
    }

    @Override
    public Failure meaning(SQLException failure) {
        return Failures.meaning(family(), failure);
    }

    @Override
    public Set<StorageFeature> features(String url) {
        return url.equals("jdbc:sqlite:") || url.contains(":memory:") || url.contains("mode=memory")
                ? ImmutableSet.of(StorageFeature.NESTED, StorageFeature.REFERENCE_RACES_REFUSED, StorageFeature.FORGETS)
                : ImmutableSet.of(
                        StorageFeature.DURABLE,
                        StorageFeature.NESTED,
                        StorageFeature.REFERENCE_RACES_REFUSED,
                        StorageFeature.FORGETS);
    }

    @Override
    public Column column(Attribute<?, ?> attribute) {
        String column = attribute.column();
        return switch (attribute.type()) {
            case ID -> new Column("blob", ID);
            case TEXT, CODE ->
                new Column("text check (length(" + column + ") <= " + attribute.maxLength() + ")", Codecs.TEXT);
            case INTEGER -> new Column("integer", Codecs.LONG);
            case DECIMAL -> new Column("integer", decimal(attribute));
            case BOOLEAN -> new Column("integer check (" + column + " in (0, 1))", Codecs.BOOLEAN);
            case DATE -> new Column("text", DATE);
            case TIME -> new Column("text", TIME);
            case INSTANT -> new Column("integer", INSTANT);
            case BYTES ->
                new Column("blob check (length(" + column + ") <= " + attribute.maxLength() + ")", Codecs.BYTES);
        };
    }

    private static Codec decimal(Attribute<?, ?> attribute) {
        if (attribute.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException(attribute + ": SQLite keeps decimals of at most 18 digits");
        }
        int scale = attribute.scale();
        return Codecs.<BigDecimal>of(
                Types.BIGINT,
                // A bound of a condition may be greater than any column's value.
                (s, i, v) -> s.setLong(i, clamp(v.unscaledValue())),
                (r, i) -> Codecs.map((Long) Codecs.LONG.read(r, i), unscaled -> BigDecimal.valueOf(unscaled, scale)));
    }

    private static long clamp(BigInteger value) {
        return value.bitLength() < Long.SIZE ? value.longValue() : value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
    }

    @Override
    public ImmutableList<String> create(String name, ImmutableList<String> parts, ImmutableList<TableIndex> indices) {
        // The key named last is checked first: a duplicate id is told before a taken value.
        ImmutableList<String> primaryLast = Stream.concat(
                        parts.stream().filter(part -> !part.endsWith(PRIMARY)),
                        parts.stream().filter(part -> part.endsWith(PRIMARY)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> statements = Dialect.super.create(name, primaryLast, indices);
        return ImmutableList.<String>builder()
                .add(statements.get(0) + " strict")
                .addAll(statements.subList(1, statements.size()))
                .build();
    }

    @Override
    public boolean partialIndices() {
        return true;
    }

    @Override
    public String contains(String column) {
        return "instr(" + column + ", ?) > 0";
    }

    /** Sums in two halves, since a sum beyond 64 bits is an error and a total a floating-point number. */
    @Override
    public Column figure(Measure.Kind kind, Attribute<?, ?> attribute, String expression) {
        return kind == Measure.Kind.SUM
                ? new Column(
                        "sum(" + expression + " / " + SPLIT + ") || ' ' || sum(" + expression + " % " + SPLIT + ")",
                        sum(attribute))
                : Figures.standard(this, kind, attribute, expression);
    }

    private static Codec sum(Attribute<?, ?> attribute) {
        return Codecs.of(Types.VARCHAR, PreparedStatement::setObject, (r, i) -> sum(attribute, r.getString(i)));
    }

    private static @Nullable Object sum(Attribute<?, ?> attribute, @Nullable String halves) {
        if (halves == null) {
            return null;
        }
        int space = halves.indexOf(' ');
        BigInteger sum = new BigInteger(halves.substring(0, space))
                .multiply(BigInteger.valueOf(SPLIT))
                .add(new BigInteger(halves.substring(space + 1)));
        return attribute.type() == ValueType.INTEGER
                ? (Object) sum.longValueExact()
                : new BigDecimal(sum, attribute.scale());
    }

    /** The one writer's transaction holds every record. */
    @Override
    public String forUpdate() {
        return "";
    }

    @Override
    public ImmutableList<String> begin() {
        return ImmutableList.of("pragma foreign_keys = on", "begin immediate");
    }

    /**
     * Writes the file anew, whatever was deleted without {@code secure_delete}, and empties the write-ahead log, which a reader
     * that began earlier can prevent.
     */
    @Override
    public boolean forget(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma secure_delete = on");
            statement.execute("vacuum");
            try (ResultSet checkpoint = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                checkpoint.next();
                return checkpoint.getInt(1) == 0;
            }
        }
    }

    @Override
    public Undo limitWaiting(Connection connection, Duration limit) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet before = statement.executeQuery("pragma busy_timeout")) {
            before.next();
            int millis = before.getInt(1);
            set(connection, limit.toMillis());
            return () -> set(connection, millis);
        }
    }

    private static void set(Connection connection, long millis) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + millis);
        }
    }

    @Override
    public InstallLock installLock() {
        return new InstallLock(true, Optional.empty(), Optional.empty());
    }

    /** {@code UNIQUE constraint failed: probe.label, probe.mood}: columns, and never a value. */
    @Override
    public String violated(String message) {
        return message;
    }
}

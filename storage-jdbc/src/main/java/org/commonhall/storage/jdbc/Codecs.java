package org.commonhall.storage.jdbc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.Bytes;
import org.jspecify.annotations.Nullable;

/** The codecs that several databases share, for dialects. No session time zone has a say in any of them. */
public final class Codecs {
    /** Text in a column that keeps every character. */
    public static final Codec TEXT = of(Types.VARCHAR, PreparedStatement::setString, ResultSet::getString);
    /** A whole number of 64 bits. */
    public static final Codec LONG = of(Types.BIGINT, PreparedStatement::setLong, Codecs::readLong);
    /** A truth value. */
    public static final Codec BOOLEAN = of(Types.BOOLEAN, PreparedStatement::setBoolean, Codecs::readBoolean);
    /** Bytes, {@link Bytes} as a stored value. */
    public static final Codec BYTES = Codecs.<Bytes>of(
            Types.VARBINARY, (s, i, v) -> s.setBytes(i, v.toArray()), (r, i) -> map(r.getBytes(i), Bytes::of));
    /** A date. */
    public static final Codec DATE = object(Types.DATE, LocalDate.class);
    /** A time of day of whole microseconds. */
    public static final Codec TIME = object(Types.TIME, LocalTime.class);
    /** A moment in a column that keeps its offset from UTC. */
    public static final Codec OFFSET_INSTANT = Codecs.<Instant>of(
            Types.TIMESTAMP_WITH_TIMEZONE,
            (s, i, v) -> s.setObject(i, v.atOffset(ZoneOffset.UTC)),
            (r, i) -> map(r.getObject(i, OffsetDateTime.class), OffsetDateTime::toInstant));
    /** A moment in a column without zone, in UTC. */
    public static final Codec UTC_INSTANT = Codecs.<Instant>of(
            Types.TIMESTAMP,
            (s, i, v) -> s.setObject(i, LocalDateTime.ofInstant(v, ZoneOffset.UTC)),
            (r, i) -> map(r.getObject(i, LocalDateTime.class), local -> local.toInstant(ZoneOffset.UTC)));
    /** An id as 16 bytes, whose unsigned order is that of its text. */
    public static final Codec UUID_BYTES = Codecs.<UUID>of(
            Types.BINARY, (s, i, v) -> s.setBytes(i, UuidBytes.of(v)), (r, i) -> map(r.getBytes(i), UuidBytes::read));
    /** The sum of whole numbers, which databases give as decimals. */
    static final Codec LONG_SUM =
            of(Types.BIGINT, PreparedStatement::setLong, (r, i) -> map(r.getBigDecimal(i), BigDecimal::longValueExact));

    private Codecs() {}

    /**
     * A decimal number.
     *
     * @param scale digits behind the point; a value with others is a fault
     * @return its codec
     */
    public static Codec decimal(int scale) {
        return Codecs.<BigDecimal>of(
                Types.NUMERIC,
                PreparedStatement::setBigDecimal,
                (r, i) -> map(r.getBigDecimal(i), value -> value.setScale(scale, RoundingMode.UNNECESSARY)));
    }

    static <V> Codec object(int type, Class<V> javaType) {
        return of(type, PreparedStatement::setObject, (row, index) -> row.getObject(index, javaType));
    }

    /**
     * Makes a codec.
     *
     * @param type the JDBC type of an absent value ({@link Types})
     * @param binder sets a value that is present
     * @param reader reads a column
     * @param <V> the stored value
     * @return the codec
     */
    public static <V> Codec of(int type, Binder<V> binder, Reader reader) {
        return new Codec() {
            @Override
            @SuppressWarnings("unchecked")
            public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
                if (value == null) {
                    statement.setNull(index, type);
                } else {
                    binder.bind(statement, index, (V) value);
                }
            }

            @Override
            public @Nullable Object read(ResultSet row, int index) throws SQLException {
                return reader.read(row, index);
            }
        };
    }

    /** For types that a driver knows by name only: an untyped null would make it prepare the statement anew. */
    static <V> Codec nullable(String typeName, Binder<V> binder, Reader reader) {
        Codec present = of(Types.OTHER, binder, reader);
        return new Codec() {
            @Override
            public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
                if (value == null) {
                    statement.setNull(index, Types.OTHER, typeName);
                } else {
                    present.bind(statement, index, value);
                }
            }

            @Override
            public @Nullable Object read(ResultSet row, int index) throws SQLException {
                return present.read(row, index);
            }
        };
    }

    static <A, B> @Nullable B map(@Nullable A value, Function<A, B> function) {
        return value == null ? null : function.apply(value);
    }

    private static @Nullable Object readLong(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return value == 0 && row.wasNull() ? null : (Object) value;
    }

    private static @Nullable Object readBoolean(ResultSet row, int index) throws SQLException {
        boolean value = row.getBoolean(index);
        return !value && row.wasNull() ? null : (Object) value;
    }

    /**
     * Sets a parameter that is present.
     *
     * @param <V> the stored value
     */
    @FunctionalInterface
    public interface Binder<V> {
        /**
         * Sets it.
         *
         * @param statement the statement
         * @param index the parameter, from one
         * @param value the value
         * @throws SQLException if the driver refuses
         */
        void bind(PreparedStatement statement, int index, V value) throws SQLException;
    }

    /** Reads a column. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads it.
         *
         * @param row the current row
         * @param index the column, from one
         * @return the stored value, null where absent
         * @throws SQLException if the driver refuses
         */
        @Nullable Object read(ResultSet row, int index) throws SQLException;
    }
}

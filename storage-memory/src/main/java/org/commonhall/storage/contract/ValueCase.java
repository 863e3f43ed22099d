package org.commonhall.storage.contract;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Bytes;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Values of one type, from the least to the greatest, boundaries included.
 *
 * @param <V> the Java type
 * @param attribute the mandatory component
 * @param optional the optional one
 * @param ascending the values in the order of the contract
 */
record ValueCase<V>(
        Attribute<ProbeSample, V> attribute, Attribute<ProbeSample, V> optional, ImmutableList<V> ascending) {
    private static final RecordType<ProbeSample> TYPE = ProbeSample.TYPE;

    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"})
    private static <V> ValueCase<V> of(String name, V... ascending) {
        String optional = "may" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return new ValueCase<>(
                (Attribute<ProbeSample, V>) TYPE.attribute(name),
                (Attribute<ProbeSample, V>) TYPE.attribute(optional),
                ImmutableList.copyOf(ascending));
    }

    static Stream<ValueCase<?>> all() {
        return Stream.of(
                of("subject", ids("0000", "7fff", "8000", "ffff")),
                // Code points, not letters: blanks count, capitals come first, and the planes above the first last.
                of("label", " ", "A", "A ", "B", "a", "aa", "e\u0301", "é", "中", "中文", "\uD83D\uDE00", "\uD842\uDFB7"),
                of("amount", Long.MIN_VALUE, -1L, 0L, 1L, 1L << 53 | 1, Long.MAX_VALUE),
                of("price", decimals("-999999999999.9999", "-0.0001", "0", "0.0001", "1.5", "999999999999.9999")),
                of("flag", false, true),
                of("dayOn", dates("0001-01-01", "1582-10-10", "1969-12-31", "1970-01-01", "2024-02-29", "9999-12-31")),
                of("timeAt", times("00:00", "00:00:00.000001", "02:30", "12:00", "23:59:59.999999")),
                of(
                        "momentAt",
                        instants(
                                "0001-01-01T00:00:00Z",
                                "1582-10-10T12:00:00.000001Z",
                                "1969-12-31T23:59:59.999999Z",
                                "1986-05-03T16:30:00Z",
                                "2026-03-29T01:30:00.123456Z",
                                "9999-12-31T23:59:59.999999Z")),
                of("colour", ProbeColour.BLUE, ProbeColour.GREEN, ProbeColour.RED),
                of("content", bytes(0), bytes(0, 0), bytes(1), bytes(127), bytes(128), bytes(255), bytes(255, 0)));
    }

    /** The record with the mandatory component set. */
    ProbeSample with(ProbeSample record, int value) {
        return TYPE.with(record, attribute, ascending.get(value));
    }

    /** The record with the optional component set, or without it. */
    ProbeSample withOptional(ProbeSample record, @Nullable V value) {
        return TYPE.with(record, optional, value);
    }

    List<V> withoutFirst() {
        return ascending.subList(1, ascending.size());
    }

    Optional<Object> stored(int value) {
        return Optional.of(attribute.toStored(ascending.get(value)));
    }

    /** The type's name, for the names of tests. */
    @Override
    public String toString() {
        return attribute.type().name();
    }

    private static UUID[] ids(String... beginnings) {
        return Stream.of(beginnings)
                .map(begin -> UUID.fromString(begin + "0000-0000-4000-8000-000000000001"))
                .toArray(UUID[]::new);
    }

    private static BigDecimal[] decimals(String... texts) {
        return Stream.of(texts).map(text -> new BigDecimal(text).setScale(4)).toArray(BigDecimal[]::new);
    }

    private static LocalDate[] dates(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).toArray(LocalDate[]::new);
    }

    private static LocalTime[] times(String... texts) {
        return Stream.of(texts).map(LocalTime::parse).toArray(LocalTime[]::new);
    }

    private static Instant[] instants(String... texts) {
        return Stream.of(texts).map(Instant::parse).toArray(Instant[]::new);
    }

    private static Bytes bytes(int... values) {
        byte[] content = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            content[i] = (byte) values[i];
        }
        return Bytes.of(content);
    }
}

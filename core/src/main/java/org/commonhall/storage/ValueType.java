package org.commonhall.storage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;

/**
 * The closed set of values a store holds. Each has one Java form in the store, one order and one text form that reads
 * back to an equal value.
 */
public enum ValueType {
    /** {@link UUID}, ordered as unsigned bytes. */
    ID(UUID.class),
    /** {@link String}, ordered by code point. */
    TEXT(String.class),
    /** {@link Long}. */
    INTEGER(Long.class),
    /** {@link BigDecimal} at the attribute's scale. */
    DECIMAL(BigDecimal.class),
    /** {@link Boolean}, false before true. */
    BOOLEAN(Boolean.class),
    /** {@link LocalDate}, years 1 to 9999. */
    DATE(LocalDate.class),
    /** {@link LocalTime} to the microsecond. */
    TIME(LocalTime.class),
    /** {@link Instant} to the microsecond, years 1 to 9999. */
    INSTANT(Instant.class),
    /** The name of an enum constant as {@link String}, ordered by code point. */
    CODE(String.class),
    /** {@link Bytes}, ordered as unsigned bytes. */
    BYTES(Bytes.class);

    private final Class<?> stored;

    ValueType(Class<?> stored) {
        this.stored = stored;
    }

    /**
     * The class of this type's values in a store.
     *
     * @return the stored form
     */
    public Class<?> stored() {
        return stored;
    }

    /**
     * The order every store sorts by.
     *
     * @return a comparator over stored values, none of them null
     */
    public Comparator<Object> order() {
        return switch (this) {
            case ID -> (a, b) -> Id.compare((UUID) a, (UUID) b);
            case TEXT, CODE -> (a, b) -> compareCodePoints((String) a, (String) b);
            case INTEGER -> (a, b) -> Long.compare((Long) a, (Long) b);
            case DECIMAL -> (a, b) -> ((BigDecimal) a).compareTo((BigDecimal) b);
            case BOOLEAN -> (a, b) -> Boolean.compare((Boolean) a, (Boolean) b);
            case DATE -> (a, b) -> ((LocalDate) a).compareTo((LocalDate) b);
            case TIME -> (a, b) -> ((LocalTime) a).compareTo((LocalTime) b);
            case INSTANT -> (a, b) -> ((Instant) a).compareTo((Instant) b);
            case BYTES -> (a, b) -> ((Bytes) a).compareTo((Bytes) b);
        };
    }

    /**
     * Writes a stored value as text, the same in every locale.
     *
     * @param value a stored value of this type
     * @return the text
     */
    public String format(Object value) {
        return switch (this) {
            case DECIMAL -> ((BigDecimal) value).toPlainString();
            case BYTES -> ((Bytes) value).toHex();
            default -> value.toString();
        };
    }

    /**
     * Reads what {@link #format} wrote.
     *
     * @param text the text
     * @return an equal stored value
     * @throws RuntimeException if the text is not of this type
     */
    public Object parse(String text) {
        return switch (this) {
            case ID -> UUID.fromString(text);
            case TEXT, CODE -> text;
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case BYTES -> Bytes.fromHex(text);
        };
    }

    // String.compareTo orders by UTF-16 unit, which puts U+FFxx after the supplementary planes.
    private static int compareCodePoints(String left, String right) {
        int end = Math.min(left.length(), right.length());
        for (int i = 0; i < end; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean high = Character.isSurrogate(a);
                return high == Character.isSurrogate(b) ? Character.compare(a, b) : high ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}

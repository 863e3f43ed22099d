package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a summary.
 *
 * @param <T> the record
 * @param kind which figure
 * @param attribute of what; null for {@link Kind#COUNT} only
 */
public record Measure<T extends Record>(Kind kind, @Nullable Attribute<T, ?> attribute) {

    /** The figures there are. Absent values count in {@link #COUNT} only. */
    public enum Kind {
        /** How many records, as Long. */
        COUNT,
        /** How many different present values, as Long. */
        COUNT_DISTINCT,
        /** The exact sum of an INTEGER (Long) or a DECIMAL (BigDecimal at its scale), absent where no value is present. */
        SUM,
        /** The least value, absent where no value is present. */
        MIN,
        /** The greatest value, absent where no value is present. */
        MAX
    }

    /**
     * How many records.
     *
     * @param <T> the record
     * @return the measure
     */
    public static <T extends Record> Measure<T> count() {
        return new Measure<>(Kind.COUNT, null);
    }

    /**
     * A figure of an attribute.
     *
     * @param <T> the record
     * @param kind any but {@link Kind#COUNT}
     * @param attribute of what; {@link Kind#SUM} takes INTEGER and DECIMAL
     * @return the measure
     * @throws IllegalArgumentException if the figure cannot be taken of the attribute
     */
    public static <T extends Record> Measure<T> of(Kind kind, Attribute<T, ?> attribute) {
        boolean number = attribute.type() == ValueType.INTEGER || attribute.type() == ValueType.DECIMAL;
        if (kind == Kind.COUNT || (kind == Kind.SUM && !number)) {
            throw new IllegalArgumentException(kind + " of " + attribute);
        }
        return new Measure<>(kind, attribute);
    }
}

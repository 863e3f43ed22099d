package org.commonhall.storage.jdbc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.commonhall.storage.Attribute;
import org.jspecify.annotations.Nullable;

/** Fits the values of conditions to what columns hold, without changing what the conditions mean. */
final class Bounds {
    private Bounds() {}

    /** The values that a column can hold at all; no record equals the others. */
    static Collection<Object> storable(Attribute<?, ?> attribute, Collection<Object> values) {
        return switch (attribute.type()) {
            case DECIMAL, TIME, INSTANT ->
                values.stream()
                        .filter(value -> value.equals(from(attribute, value)))
                        .toList();
            case ID, TEXT, INTEGER, BOOLEAN, DATE, CODE, BYTES -> values;
        };
    }

    /** The least storable value that is not less: for "at least" and for "below" it means the same. */
    static @Nullable Object from(Attribute<?, ?> attribute, @Nullable Object bound) {
        if (bound instanceof BigDecimal decimal) {
            return decimal.setScale(attribute.scale(), RoundingMode.CEILING);
        } else if (bound instanceof Instant instant) {
            Instant cut = instant.truncatedTo(ChronoUnit.MICROS);
            return cut.equals(instant) ? cut : cut.plus(1, ChronoUnit.MICROS);
        } else if (bound instanceof LocalTime time) {
            // A bound within the last microsecond of the day is cut: there is no later time to round up to.
            LocalTime cut = time.truncatedTo(ChronoUnit.MICROS);
            return cut.equals(time) || cut.equals(LocalTime.MAX.truncatedTo(ChronoUnit.MICROS))
                    ? cut
                    : cut.plus(1, ChronoUnit.MICROS);
        }
        return bound;
    }

    /**
     * The first text that is greater than every text with a prefix.
     *
     * @return the text, null where there is none
     */
    static @Nullable String behindPrefix(String prefix, boolean utf16) {
        StringBuilder text = new StringBuilder(prefix);
        while (!text.isEmpty()) {
            int last = utf16 ? text.charAt(text.length() - 1) : text.codePointBefore(text.length());
            text.setLength(text.length() - (utf16 ? 1 : Character.charCount(last)));
            if (last < (utf16 ? Character.MAX_VALUE : Character.MAX_CODE_POINT)) {
                return utf16
                        ? text.append((char) (last + 1)).toString()
                        // Half a surrogate pair is no character.
                        : text.appendCodePoint(last + 1 == Character.MIN_SURROGATE ? 0xE000 : last + 1)
                                .toString();
            }
        }
        return null;
    }
}

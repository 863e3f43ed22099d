package org.commonhall.storage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.commonhall.Bytes;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Makes every record fit to be stored alike everywhere, before any store sees it: instants and times are cut to
 * microseconds, empty optional text becomes absent, and text or figures that some database would mangle are refused.
 */
public final class StoredValues {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private StoredValues() {}

    /**
     * Prepares a record.
     *
     * @param <T> the kind
     * @param type the kind
     * @param record the record
     * @return the record as it will read back, apart from its version
     * @throws InvalidInput naming the component: absent though mandatory, too long, NUL or a lone surrogate, too many
     *     digits, outside the years 1 to 9999
     */
    public static <T extends Record> T prepare(RecordType<T> type, T record) {
        @Nullable Object[] values = type.toStored(record);
        for (Attribute<T, ?> attribute : type.attributes()) {
            Object given = values[attribute.position()];
            Object prepared = given == null ? null : prepare(attribute, given);
            if (prepared == null && !attribute.optional()) {
                throw new InvalidInput(attribute.name(), "value.missing");
            }
            values[attribute.position()] = prepared;
        }
        return type.fromStored(values);
    }

    private static @Nullable Object prepare(Attribute<?, ?> attribute, Object value) {
        return switch (attribute.type()) {
            case TEXT -> text(attribute, (String) value);
            case DECIMAL -> decimal(attribute, (BigDecimal) value);
            case DATE -> requireDay(attribute.name(), (LocalDate) value);
            case TIME -> ((LocalTime) value).truncatedTo(ChronoUnit.MICROS);
            case INSTANT -> requireMoment(attribute.name(), (Instant) value).truncatedTo(ChronoUnit.MICROS);
            case BYTES -> atMost(attribute, ((Bytes) value).size(), value);
            case ID, INTEGER, BOOLEAN, CODE -> value;
        };
    }

    private static @Nullable String text(Attribute<?, ?> attribute, String text) {
        if (text.isEmpty() && attribute.optional()) {
            return null;
        }
        unwritable(text).ifPresent(place -> {
            throw new InvalidInput(attribute.name(), "text.unwritable", place);
        });
        return atMost(attribute, text.codePointCount(0, text.length()), text);
    }

    /**
     * Finds the first character that some store cannot hold: NUL or half a surrogate pair.
     *
     * @param text the text
     * @return its place from zero, empty for good text
     */
    public static Optional<Integer> unwritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static <V> V atMost(Attribute<?, ?> attribute, int length, V value) {
        if (length > attribute.maxLength()) {
            throw new InvalidInput(attribute.name(), "value.too.long", length, attribute.maxLength());
        }
        return value;
    }

    private static BigDecimal decimal(Attribute<?, ?> attribute, BigDecimal value) {
        // Shape has already brought every value that fits to the attribute's scale.
        if (value.scale() != attribute.scale() || value.precision() > attribute.precision()) {
            throw new InvalidInput(
                    attribute.name(), "value.digits", attribute.precision() - attribute.scale(), attribute.scale());
        }
        return value;
    }

    /**
     * Refuses a day that no record can have, so that a read may ask for it and for the days beside it.
     *
     * @param place what the caller named it
     * @param day the day
     * @return the day
     * @throws InvalidInput {@code value.year}
     */
    public static LocalDate requireDay(String place, LocalDate day) {
        if (InvalidInput.present(place, day).getYear() < 1 || day.getYear() > 9999) {
            throw new InvalidInput(place, "value.year");
        }
        return day;
    }

    /**
     * Refuses a moment that no record can have, as {@link #requireDay}.
     *
     * @param place what the caller named it
     * @param moment the moment
     * @return the moment
     * @throws InvalidInput {@code value.year}
     */
    public static Instant requireMoment(String place, Instant moment) {
        if (InvalidInput.present(place, moment).isBefore(FIRST) || !moment.isBefore(END)) {
            throw new InvalidInput(place, "value.year");
        }
        return moment;
    }
}

package org.commonhall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * The identity of a record of one kind. Ids order as unsigned bytes, which is not the order of {@link UUID#compareTo}.
 * Immutable and thread-safe.
 *
 * @param <T> the kind of record the id belongs to
 * @param value the identifier, never null
 */
@SuppressWarnings("UnusedTypeParameter") // the kind keeps ids of different kinds apart at compile time
public record Id<T>(UUID value) implements Comparable<Id<?>> {

    /**
     * Refuses nothing in place of an identifier.
     *
     * @param value the identifier
     * @throws InvalidInput {@code value.missing} for null
     */
    public Id {
        InvalidInput.present("id", value);
    }

    /**
     * Reads an id from its canonical text form.
     *
     * @param <T> the kind of record
     * @param text 36 characters as {@link UUID#toString} writes them
     * @return the id
     * @throws InvalidInput {@code value.form} if the text is no identifier, {@code value.missing} for null
     */
    @JsonCreator
    public static <T> Id<T> valueOf(String text) {
        try {
            return new Id<>(UUID.fromString(InvalidInput.present("id", text)));
        } catch (IllegalArgumentException bad) {
            throw new InvalidInput("id", "value.form");
        }
    }

    /**
     * Compares two identifiers as unsigned 128-bit numbers, the order that every store sorts by.
     *
     * @param left one identifier
     * @param right the other
     * @return negative, zero or positive
     */
    public static int compare(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }

    @Override
    public int compareTo(Id<?> other) {
        return compare(value, other.value);
    }

    /** The canonical text form, 36 characters. */
    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}

package org.commonhall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HexFormat;

/** An immutable run of bytes with value equality, so that records which hold one compare by content. Thread-safe. */
public final class Bytes implements Comparable<Bytes> {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * Copies bytes into a value.
     *
     * @param content the bytes; later changes to the array do not show
     * @return the value
     */
    @JsonCreator
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /**
     * Copies the bytes out.
     *
     * @return a fresh array
     */
    @JsonValue
    public byte[] toArray() {
        return content.clone();
    }

    /**
     * The number of bytes.
     *
     * @return zero or more
     */
    public int size() {
        return content.length;
    }

    /**
     * The content in lower-case hexadecimal.
     *
     * @return two digits a byte
     */
    public String toHex() {
        return HexFormat.of().formatHex(content);
    }

    /**
     * Reads the form that {@link #toHex} writes.
     *
     * @param hex an even number of hexadecimal digits
     * @return the value
     * @throws InvalidInput {@code value.form} if the text is not hexadecimal
     */
    public static Bytes fromHex(String hex) {
        try {
            return new Bytes(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException bad) {
            throw new InvalidInput("hex", "value.form");
        }
    }

    /** Orders as unsigned bytes, the shorter first where one begins the other. */
    @Override
    public int compareTo(Bytes other) {
        return Arrays.compareUnsigned(content, other.content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** The size only: content may be personal. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}

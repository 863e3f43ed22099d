package org.commonhall.text;

import java.time.DateTimeException;
import java.util.function.Supplier;
import org.commonhall.InvalidInput;

/** Texts of one value that are read by what the platform brings along. */
public final class Parsing {
    private Parsing() {}

    /**
     * Reads a text, and refuses one that is not of its form.
     *
     * @param <T> the kind of value
     * @param path the place of the text, for the refusal
     * @param reading reads it
     * @return the value
     * @throws InvalidInput {@code value.form}
     */
    public static <T> T of(String path, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException | IndexOutOfBoundsException bad) {
            throw new InvalidInput(path, "value.form");
        }
    }
}

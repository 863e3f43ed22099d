package org.commonhall.directory.building;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.InvalidInput;
import org.commonhall.Ratio;

/**
 * An exact part of a whole.
 *
 * @param numerator above the line, above zero
 * @param denominator below the line, above zero, at most {@value #MAX}
 */
public record Share(
        @Positive @Max(MAX) long numerator,
        @Positive @Max(MAX) long denominator) {
    /** The greatest figure below the line. */
    public static final long MAX = 1_000_000_000;

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,10})/([0-9]{1,10})");

    /**
     * Reads a share.
     *
     * @param text such as {@code 1/3}
     * @return the share
     * @throws InvalidInput {@code value.form} if it is not of that form
     */
    @JsonCreator
    public static Share valueOf(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new InvalidInput("share", "value.form");
        }
        return new Share(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    /**
     * Compares the sum of shares with one whole, exactly.
     *
     * @param shares the shares
     * @return negative if something is left, zero if they make one whole, positive if they are more
     */
    public static int compareSumToWhole(Collection<Share> shares) {
        return shares.stream()
                .map(share -> Ratio.of(share.numerator, share.denominator))
                .reduce(Ratio.ZERO, Ratio::plus)
                .compareTo(Ratio.ONE);
    }

    @JsonValue
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

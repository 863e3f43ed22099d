package org.commonhall.governance.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.Ratio;
import org.commonhall.RuleViolation;

/**
 * An exact fraction as its source writes it: 2/4 stays 2/4, so that an explanation shows the figures of the rule.
 * Compare values with {@link #compareValue}; {@code equals} compares the written form. Immutable and thread-safe.
 *
 * @param numerator above the line, zero or more
 * @param denominator below the line, above zero
 */
public record Fraction(long numerator, long denominator) {
    /** Half. */
    public static final Fraction HALF = new Fraction(1, 2);
    /** The whole. */
    public static final Fraction ONE = new Fraction(1, 1);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})/([0-9]{1,18})");

    /**
     * Checks the figures.
     *
     * @param numerator above the line
     * @param denominator below the line
     * @throws RuleViolation {@code decision.fraction.range} if the numerator is negative or the denominator not positive
     */
    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new RuleViolation("decision.fraction.range", numerator, denominator);
        }
    }

    /**
     * Reads a fraction.
     *
     * @param text such as {@code 2/3}
     * @return the fraction
     * @throws RuleViolation {@code decision.fraction.text} if it is not of that form
     */
    @JsonCreator
    public static Fraction parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new RuleViolation("decision.fraction.text", text);
        }
        return new Fraction(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    /**
     * Compares by value.
     *
     * @param other the other fraction
     * @return negative, zero or positive as this is less, equal or greater
     */
    public int compareValue(Fraction other) {
        return Ratio.of(numerator, denominator).compareTo(Ratio.of(other.numerator, other.denominator));
    }

    /** The right side of a cross-multiplied comparison. */
    BigDecimal numeratorTimes(BigDecimal base) {
        return base.multiply(BigDecimal.valueOf(numerator));
    }

    /** The left side of a cross-multiplied comparison. */
    BigDecimal denominatorTimes(BigDecimal part) {
        return part.multiply(BigDecimal.valueOf(denominator));
    }

    @JsonValue
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

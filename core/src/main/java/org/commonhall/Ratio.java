package org.commonhall;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;

/**
 * An exact fraction in lowest terms, for sums and comparisons that may not round. Immutable and thread-safe.
 *
 * @param numerator above the line
 * @param denominator below the line, above zero
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    /** Nothing. */
    public static final Ratio ZERO = of(0, 1);
    /** The whole. */
    public static final Ratio ONE = of(1, 1);

    /**
     * Puts the fraction into lowest terms.
     *
     * @param numerator above the line
     * @param denominator below the line
     * @throws InvalidInput {@code value.form} if the denominator is not above zero
     */
    public Ratio {
        if (denominator.signum() < 1) {
            throw new InvalidInput("denominator", "value.form");
        }
        BigInteger shared = numerator.gcd(denominator);
        numerator = numerator.divide(shared);
        denominator = denominator.divide(shared);
    }

    /**
     * Makes a fraction of whole numbers.
     *
     * @param numerator above the line
     * @param denominator below the line, above zero
     * @return the fraction
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Adds another fraction, exactly.
     *
     * @param other the other one
     * @return the sum
     */
    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Gives the whole part; what is left is cut off.
     *
     * @return the whole part
     */
    public BigInteger whole() {
        return numerator.divide(denominator);
    }

    /** Compares by value, exactly. */
    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Such as {@code 2/3}. */
    @JsonValue
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

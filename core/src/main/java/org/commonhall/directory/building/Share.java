package org.commonhall.directory.building;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.math.BigInteger;
import java.util.Collection;

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

    /**
     * Compares the sum of shares with one whole, exactly.
     *
     * @param shares the shares
     * @return negative if something is left, zero if they make one whole, positive if they are more
     */
    public static int compareSumToWhole(Collection<Share> shares) {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Share share : shares) {
            BigInteger denominator = BigInteger.valueOf(share.denominator);
            above = above.multiply(denominator)
                    .add(BigInteger.valueOf(share.numerator).multiply(below));
            below = below.multiply(denominator);
        }
        return above.compareTo(below);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

package org.commonhall.directory.building;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.Collection;
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

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

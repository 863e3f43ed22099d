package org.commonhall.governance.followup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.commonhall.InvalidInput;
import org.commonhall.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come, exactly: a fraction in lowest terms from nothing to the whole. Immutable and thread-safe.
 *
 * @param done above the line, zero to {@code of}
 * @param of below the line, above zero
 */
public record Progress(BigInteger done, BigInteger of) {
    /** Nothing yet. */
    public static final Progress NONE = of(0, 1);
    /** The whole. */
    public static final Progress WHOLE = of(1, 1);

    /**
     * Puts the fraction into lowest terms.
     *
     * @param done above the line
     * @param of below the line
     * @throws InvalidInput {@code value.form} if it is not between nothing and the whole
     */
    public Progress {
        if (of.signum() < 1 || done.signum() < 0 || done.compareTo(of) > 0) {
            throw new InvalidInput("progress", "value.form");
        }
        Ratio lowest = new Ratio(done, of);
        done = lowest.numerator();
        of = lowest.denominator();
    }

    /**
     * A fraction.
     *
     * @param done above the line
     * @param of below the line
     * @return the progress
     */
    public static Progress of(long done, long of) {
        return new Progress(BigInteger.valueOf(done), BigInteger.valueOf(of));
    }

    /**
     * The progress of a whole from its parts: the weighted sum over the sum of the weights, so that it never exceeds the whole;
     * a missing weight is 1, and without weights it is the mean (governance 3.9).
     *
     * @param parts the parts
     * @return nothing where there are no parts
     */
    public static Progress rolledUp(Collection<Part> parts) {
        Ratio sum = Ratio.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Part part : parts) {
            weights = weights.add(part.share());
        }
        if (weights.signum() < 1) {
            return NONE;
        }
        int scale = Math.max(0, weights.scale());
        for (Part part : parts) {
            BigInteger share =
                    part.share().setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
            sum = sum.plus(new Ratio(
                    share.multiply(part.progress().done()), part.progress().of()));
        }
        return new Progress(
                sum.numerator(),
                sum.denominator()
                        .multiply(weights.setScale(scale, RoundingMode.UNNECESSARY)
                                .unscaledValue()));
    }

    /**
     * In percent, cut and never rounded up, so that only the whole reads 100.
     *
     * @return two digits after the point
     */
    public BigDecimal percent() {
        return new BigDecimal(done.multiply(BigInteger.valueOf(100))).divide(new BigDecimal(of), 2, RoundingMode.DOWN);
    }

    @Override
    public String toString() {
        return done + "/" + of;
    }

    /**
     * A part of a whole.
     *
     * @param progress how far it has come
     * @param weight what it weighs, above zero; null for 1
     */
    public record Part(Progress progress, @Nullable BigDecimal weight) {
        BigDecimal share() {
            return weight == null ? BigDecimal.ONE : weight;
        }
    }
}

package org.commonhall.governance.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One condition of a quorum or a majority: a share of a base, or a least amount. */
public sealed interface Requirement {

    /**
     * Tells the two apart where they are written as JSON.
     *
     * @return {@code proportion} or {@code minimum}
     */
    @JsonProperty
    default String kind() {
        return this instanceof Proportion ? "proportion" : "minimum";
    }

    /**
     * Says by which measure it is counted.
     *
     * @return the measure
     */
    Measure measure();

    /**
     * Says of which group it is.
     *
     * @return its code, null for the whole body
     */
    @Nullable String group();

    /**
     * Says which part of the electorate is counted.
     *
     * @return the part
     */
    Part counted();

    /**
     * Gives the article the condition comes from.
     *
     * @return the article, null where it has none
     */
    @Nullable String source();

    /**
     * Tests the condition, exactly.
     *
     * @param tally what was counted
     * @return both sides and whether it holds
     * @throws RuleViolation {@code decision.measure.uncounted} or {@code decision.group.unknown} if the electorate has
     *     no such measure or group
     */
    Check check(Tally tally);

    /**
     * A share of a base must be reached: {@code denominator x counted} against {@code numerator x base}. A base of
     * nobody is never reached.
     *
     * @param measure counted by what
     * @param group of which group, null for the whole body
     * @param counted which part is counted
     * @param threshold the share, above zero and at most one
     * @param bound whether the share itself is enough
     * @param base the share of what
     * @param source the article, or null
     */
    record Proportion(
            Measure measure,
            @Nullable String group,
            Part counted,
            Fraction threshold,
            Bound bound,
            Part base,
            @Nullable String source)
            implements Requirement {

        /**
         * Checks that the condition can be met and can fail.
         *
         * @param measure counted by what
         * @param group of which group, or null
         * @param counted which part is counted
         * @param threshold the share
         * @param bound whether the share itself is enough
         * @param base the share of what
         * @param source the article, or null
         * @throws RuleViolation {@code decision.threshold.zero}, {@code decision.threshold.above} for more than one or
         *     for strictly more than the whole, {@code decision.base} if no share can be of that part
         */
        public Proportion {
            if (threshold.numerator() == 0) {
                throw new RuleViolation("decision.threshold.zero", threshold);
            }
            int whole = threshold.compareValue(Fraction.ONE);
            if (whole > 0 || (whole == 0 && bound == Bound.STRICT)) {
                throw Bound.aboveTheWhole(bound.said(threshold));
            }
            if (!base.base()) {
                throw new RuleViolation("decision.base", base.said());
            }
        }

        @Override
        public Check check(Tally tally) {
            Check.requireCounted(this, tally);
            BigDecimal part = tally.amount(counted, measure, group);
            BigDecimal whole = tally.amount(base, measure, group);
            BigDecimal left = threshold.denominatorTimes(part);
            BigDecimal right = threshold.numeratorTimes(whole);
            boolean reached = whole.signum() > 0 && bound.holds(left.compareTo(right));
            return new Check(this, part, whole, left, right, reached);
        }
    }

    /**
     * A least amount must be reached.
     *
     * @param measure counted by what
     * @param group of which group, null for the whole body
     * @param counted which part is counted
     * @param least the amount, above zero
     * @param source the article, or null
     */
    record Minimum(
            Measure measure,
            @Nullable String group,
            Part counted,
            BigDecimal least,
            @Nullable String source) implements Requirement {

        /**
         * Checks that the condition can fail.
         *
         * @param measure counted by what
         * @param group of which group, or null
         * @param counted which part is counted
         * @param least the amount
         * @param source the article, or null
         * @throws RuleViolation {@code decision.threshold.zero}
         */
        public Minimum {
            if (least.signum() <= 0) {
                throw new RuleViolation("decision.threshold.zero", least.toPlainString());
            }
        }

        @Override
        public Check check(Tally tally) {
            Check.requireCounted(this, tally);
            BigDecimal part = tally.amount(counted, measure, group);
            return new Check(this, part, least, part, least, part.compareTo(least) >= 0);
        }
    }
}

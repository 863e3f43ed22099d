package org.commonhall.governance.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.Messages;
import org.commonhall.RuleViolation;

/**
 * A condition against what was counted, with both cross-multiplied sides. Immutable and thread-safe.
 *
 * @param requirement the condition
 * @param counted the figure that had to reach it
 * @param base the figure it is a share of, or the least amount
 * @param left the denominator times the figure, or the figure
 * @param right the numerator times the base, or the least amount
 * @param reached whether it holds
 */
public record Check(
        Requirement requirement,
        BigDecimal counted,
        BigDecimal base,
        BigDecimal left,
        BigDecimal right,
        boolean reached) {

    /**
     * Tells whether only equality stands against a strict share: a tie.
     *
     * @return true for equal sides under {@link Bound#STRICT} of a base that is not empty
     */
    public boolean tied() {
        return !reached && base.signum() > 0 && left.compareTo(right) == 0;
    }

    /**
     * Gives what is still missing where the base does not move with each further voter.
     *
     * @return the least further amount at the scale of the figures, zero if reached; empty where the base moves
     */
    public Optional<BigDecimal> missing() {
        if (reached) {
            return Optional.of(BigDecimal.ZERO.setScale(counted.scale()));
        }
        if (requirement instanceof Requirement.Minimum) {
            return Optional.of(base.subtract(counted));
        }
        Requirement.Proportion share = (Requirement.Proportion) requirement;
        if (share.base() != Part.ALL_MEMBERS || base.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal least = right.divide(
                BigDecimal.valueOf(share.threshold().denominator()), counted.scale(), RoundingMode.CEILING);
        boolean enough =
                share.bound().holds(share.threshold().denominatorTimes(least).compareTo(right));
        return Optional.of((enough ? least : least.add(least.ulp())).subtract(counted));
    }

    /**
     * Gives the check for people.
     *
     * @return the figures, what was needed, and the comparison
     */
    public Explanation explanation() {
        Explanation said = requirement instanceof Requirement.Proportion share ? share(share) : minimum();
        String source = requirement.source();
        return source == null ? said : said.from(source);
    }

    private Explanation share(Requirement.Proportion share) {
        return Explanation.of(
                        "decision.check",
                        subject(),
                        share.counted().said(),
                        counted.toPlainString(),
                        base.toPlainString(),
                        share.base().said(),
                        share.bound().said(share.threshold()))
                .comparing(new Explanation.Comparison(
                        share.threshold().denominator() + " x " + counted.toPlainString(),
                        share.bound().sign(),
                        share.threshold().numerator() + " x " + base.toPlainString(),
                        reached));
    }

    private Explanation minimum() {
        return Explanation.of(
                        "decision.check.minimum",
                        subject(),
                        requirement.counted().said(),
                        counted.toPlainString(),
                        base.toPlainString())
                .comparing(new Explanation.Comparison(left.toPlainString(), ">=", right.toPlainString(), reached));
    }

    private Explanation subject() {
        Explanation measure = requirement.measure().said();
        String group = requirement.group();
        return group == null
                ? measure
                : Explanation.of("decision.measure.of.group", measure, Messages.word("decision.group.", group));
    }

    static void requireCounted(Requirement requirement, Tally tally) {
        if (!tally.measures().contains(requirement.measure())) {
            throw new RuleViolation(
                    "decision.measure.uncounted", requirement.measure().said());
        }
        String group = requirement.group();
        if (group != null && !tally.groups().contains(group)) {
            throw new RuleViolation("decision.group.unknown", Messages.word("decision.group.", group));
        }
    }
}

package org.commonhall.governance.decision;

import java.math.BigDecimal;
import org.commonhall.RuleViolation;

/**
 * How many supporters a proposal needs to go on (附议门槛): a share of the population, and at least one. Immutable and
 * thread-safe.
 *
 * @param share the share that is enough; zero asks for one supporter
 */
public record Admission(Fraction share) {

    /**
     * Checks the share.
     *
     * @param share the share that is enough
     * @throws RuleViolation {@code decision.threshold.above} for more than the whole
     */
    public Admission {
        if (share.compareValue(Fraction.ONE) > 0) {
            throw Bound.aboveTheWhole(share);
        }
    }

    /**
     * Tells whether the proposal goes on.
     *
     * @param supporters who supports it, zero or more
     * @param population who may
     * @return true if there are enough
     */
    public boolean admits(long supporters, long population) {
        return supporters > 0
                && share.denominatorTimes(BigDecimal.valueOf(supporters))
                                .compareTo(share.numeratorTimes(BigDecimal.valueOf(population)))
                        >= 0;
    }
}

package org.commonhall.governance.decision;

import java.util.Locale;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;

/** Whether a threshold itself is enough. Civil Code article 1259: 以上 includes the number, 过半数 does not. */
public enum Bound {
    /** More than the threshold (过半数). */
    STRICT(">"),
    /** The threshold or more (以上). */
    INCLUSIVE(">=");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    /**
     * Gives the comparison.
     *
     * @return {@code >} or {@code >=}
     */
    public String sign() {
        return sign;
    }

    /**
     * Gives the stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(int comparison) {
        return this == STRICT ? comparison > 0 : comparison >= 0;
    }

    Explanation said(Object threshold) {
        return Explanation.of("decision.bound." + code(), threshold);
    }

    static RuleViolation aboveTheWhole(Object threshold) {
        return new RuleViolation("decision.threshold.above", threshold);
    }
}

package org.commonhall.governance.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;

/**
 * What votes are counted by. A body may have measures of its own, such as parking spaces.
 *
 * @param code the stable code: a small letter, then up to 39 small letters, digits and underscores
 */
public record Measure(@JsonValue String code) {
    /** Persons, counted per article 9 of the interpretation on building ownership (业主人数). */
    public static final Measure HEADS = new Measure("heads");
    /** Exclusive floor area in square metres (专有部分面积). */
    public static final Measure AREA = new Measure("area");
    /** Seats of a committee (席位). */
    public static final Measure SEATS = new Measure("seats");

    /** The codes of the measures that the library names. */
    public static final ImmutableSet<String> NAMED = ImmutableSet.of("heads", "area", "seats");

    /**
     * Checks the code.
     *
     * @param code the stable code
     * @throws RuleViolation {@code decision.measure.code} if it is not of the form
     */
    public Measure {
        if (!code.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new RuleViolation("decision.measure.code", code);
        }
    }

    /** Refuses a weight below nothing. */
    void requireWeight(BigDecimal weight) {
        if (weight.signum() < 0) {
            throw new RuleViolation("decision.weight.negative", weight.toPlainString(), said());
        }
    }

    /**
     * Gives the measure for people.
     *
     * @return its name, or its code where it is a body's own
     */
    public Explanation said() {
        return NAMED.contains(code)
                ? Explanation.of("decision.measure." + code)
                : Explanation.of("decision.measure", code);
    }
}

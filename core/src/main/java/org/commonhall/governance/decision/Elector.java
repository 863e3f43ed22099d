package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One head of an electorate with its weights, frozen when voting opens. Immutable and thread-safe.
 *
 * @param voter the key, unique in the electorate
 * @param group the group the voter sits for, null where the body has none
 * @param weights what the vote weighs by measure; zero is zero and not "unset"
 */
public record Elector(String voter, @Nullable String group, ImmutableMap<Measure, BigDecimal> weights) {

    /**
     * Checks the weights.
     *
     * @param voter the key
     * @param group the group or null
     * @param weights what the vote weighs
     * @throws RuleViolation {@code decision.weight.negative}
     */
    public Elector {
        weights.forEach(Measure::requireWeight);
    }

    /**
     * Makes an elector of no group.
     *
     * @param voter the key of the voter
     * @param weights what the voter weighs by measure
     * @return the elector
     */
    public static Elector of(String voter, ImmutableMap<Measure, BigDecimal> weights) {
        return new Elector(voter, null, weights);
    }

    /**
     * Makes an elector of no group who counts as one head.
     *
     * @param voter the key of the voter
     * @return the elector
     */
    public static Elector head(String voter) {
        return head(voter, null);
    }

    /**
     * Makes a member of a body in which each counts one head.
     *
     * @param voter the key
     * @param group the group, null where the body has none
     * @return the elector
     */
    public static Elector head(String voter, @Nullable String group) {
        return new Elector(voter, group, ImmutableMap.of(Measure.HEADS, BigDecimal.ONE));
    }
}

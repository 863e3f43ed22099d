package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableList;
import org.commonhall.RuleViolation;

/**
 * Who must attend or take part for a vote to count (法定人数): every condition, over measures and groups. Immutable and
 * thread-safe.
 *
 * @param requirements the conditions, none where the rule asks for no quorum
 */
public record QuorumRule(ImmutableList<Requirement> requirements) {
    /** No quorum is needed. */
    public static final QuorumRule NONE = new QuorumRule(ImmutableList.of());

    /**
     * Checks that a quorum asks for attendance or participation, not for consent.
     *
     * @param requirements the conditions
     * @throws RuleViolation {@code decision.quorum.part}
     */
    public QuorumRule {
        requirements.forEach(QuorumRule::requireParticipation);
    }

    /** Checks that a condition counts attendance or participation. */
    static Requirement requireParticipation(Requirement requirement) {
        if (requirement.counted() != Part.PRESENT && requirement.counted() != Part.CAST) {
            throw new RuleViolation(
                    "decision.quorum.part", requirement.counted().said());
        }
        return requirement;
    }

    /**
     * Tests every condition.
     *
     * @param tally what was counted
     * @return the checks, in the order of the conditions
     */
    public ImmutableList<Check> check(Tally tally) {
        return requirements.stream()
                .map(requirement -> requirement.check(tally))
                .collect(ImmutableList.toImmutableList());
    }
}

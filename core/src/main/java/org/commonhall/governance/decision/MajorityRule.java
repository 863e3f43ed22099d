package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableList;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who must consent (多数): every condition, over measures and groups. Immutable and thread-safe.
 *
 * @param requirements the conditions, at least one
 * @param tie what happens if only equality stands against adoption
 */
public record MajorityRule(ImmutableList<Requirement> requirements, TieRule tie) {

    /**
     * Checks that consent decides: every condition counts consent or the lack of objection, and one counts consent.
     *
     * @param requirements the conditions
     * @param tie what happens on a tie
     * @throws RuleViolation {@code decision.majority.part}, {@code decision.majority.empty}
     */
    public MajorityRule {
        requirements.forEach(MajorityRule::requireConsent);
        if (requirements.stream().noneMatch(requirement -> requirement.counted() == Part.YES)) {
            throw new RuleViolation("decision.majority.empty");
        }
    }

    /** Checks that a condition counts consent or the lack of objection. */
    static Requirement requireConsent(Requirement requirement) {
        if (requirement.counted() != Part.YES && requirement.counted() != Part.NOT_NO) {
            throw new RuleViolation(
                    "decision.majority.part", requirement.counted().said());
        }
        return requirement;
    }

    /**
     * Makes the rule that everybody in the electorate must consent (全体一致同意), such as all interested owners of Civil
     * Code article 279.
     *
     * @param measure counted by what
     * @param source the article, or null
     * @return the rule
     */
    public static MajorityRule allOf(Measure measure, @Nullable String source) {
        return new MajorityRule(
                ImmutableList.of(new Requirement.Proportion(
                        measure, null, Part.YES, Fraction.ONE, Bound.INCLUSIVE, Part.ALL_MEMBERS, source)),
                TieRule.REJECTED);
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

    /** Whether the checks carry the proposal, a tie included. */
    static boolean carried(ImmutableList<Check> checks, TieRule tie, @Nullable Choice chair) {
        return checks.stream().allMatch(check -> check.reached() || (check.tied() && tie.adopts(chair)));
    }

    /** Whether only ties stand against the proposal. */
    static boolean tied(ImmutableList<Check> checks) {
        return checks.stream().anyMatch(Check::tied)
                && checks.stream().allMatch(check -> check.reached() || check.tied());
    }
}

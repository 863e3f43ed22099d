package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.commonhall.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a vote with everything it rests on (表决结果). Immutable and thread-safe.
 *
 * @param rules the rules that decided
 * @param tally what was counted, invalid papers left out where the rules say so
 * @param outcome inquorate, adopted or rejected
 * @param quorum the checks of the quorum, none where the rules ask for none
 * @param majority the checks of the majority, computed even if the quorum is missed
 * @param silent what those who returned no ballot were counted as, null where they do not count
 * @param chair the chair's choice if it decided a tie, else null
 */
public record Decision(
        RuleSet rules,
        Tally tally,
        Outcome outcome,
        ImmutableList<Check> quorum,
        ImmutableList<Check> majority,
        @Nullable Choice silent,
        @Nullable Choice chair) {

    static Decision of(RuleSet rules, Tally counted, @Nullable Choice chair) {
        Tally tally = rules.invalidTakesPart() ? counted : counted.withoutInvalid();
        ImmutableList<Check> quorum = rules.quorum().check(tally);
        Choice silent = rules.silence() == Silence.FOLLOWS_MAJORITY ? greaterSide(rules.majority(), tally) : null;
        ImmutableList<Check> majority = rules.majority().check(silent == null ? tally : tally.withSilent(silent));
        TieRule tie = rules.majority().tie();
        Outcome outcome = !quorum.stream().allMatch(Check::reached)
                ? Outcome.INQUORATE
                : MajorityRule.carried(majority, tie, chair) ? Outcome.ADOPTED : Outcome.REJECTED;
        boolean chairDecides = tie == TieRule.CHAIR && MajorityRule.tied(majority);
        return new Decision(rules, tally, outcome, quorum, majority, silent, chairDecides ? chair : null);
    }

    // By every measure of the rule, or there is no side to follow.
    private static @Nullable Choice greaterSide(MajorityRule rule, Tally tally) {
        List<Integer> signs = rule.requirements().stream()
                .map(requirement -> tally.amount(Part.YES, requirement.measure(), requirement.group())
                        .compareTo(tally.amount(Part.NO, requirement.measure(), requirement.group())))
                .toList();
        if (signs.stream().allMatch(sign -> sign > 0)) {
            return Choice.YES;
        }
        return signs.stream().allMatch(sign -> sign < 0) ? Choice.NO : null;
    }

    /**
     * Says what the outcome is worth.
     *
     * @return the rules' effect
     */
    public LegalEffect effect() {
        return rules.effect();
    }

    /**
     * Says how the outcome came about: the outcome, each check of quorum and majority with its article and both sides,
     * and the values of the rule set that mattered.
     *
     * @return the account
     */
    public Explanation explanation() {
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        parts.add(part("decision.quorum", quorum));
        parts.add(part("decision.majority", majority));
        if (MajorityRule.tied(majority)) {
            parts.add(Explanation.of("decision.tied", rules.majority().tie().said()));
        }
        if (silent != null) {
            parts.add(Explanation.of("decision.silent", Part.of(silent).said()));
        }
        if (invalid().signum() > 0 || rules.invalidTakesPart()) {
            parts.add(Explanation.of("decision.invalid." + (rules.invalidTakesPart() ? "takes_part" : "apart")));
        }
        return Explanation.of("decision.outcome." + outcome.code(), rules.title(), effect().said())
                .because(parts.build());
    }

    private BigDecimal invalid() {
        return majority.stream()
                .map(check -> tally.amount(
                        Part.INVALID,
                        check.requirement().measure(),
                        check.requirement().group()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Explanation part(String code, ImmutableList<Check> checks) {
        if (checks.isEmpty()) {
            return Explanation.of(code + ".none");
        }
        boolean reached = checks.stream().allMatch(Check::reached);
        return Explanation.of(code + (reached ? ".reached" : ".missed"))
                .because(checks.stream().map(Check::explanation).toList());
    }
}

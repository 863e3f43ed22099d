package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.commonhall.Explanation;
import org.commonhall.corridor.Names;
import org.commonhall.governance.decision.Decision;
import org.commonhall.governance.decision.OptionOutcome;
import org.commonhall.governance.decision.RuleSet;

/**
 * What came out of a counted ballot (表决结果), decided anew from the stored figures by the rules as they were.
 *
 * @param ballot the ballot
 * @param options the options with what became of them, none for one proposal
 * @param decisions the decision of each option by its code; under {@code -} that of the only proposal
 * @param groupsHidden whether break-downs by group are left out: papers of a box carry no group that the rules do not count by
 * @param leavings who had left the item or, while the vote was taken, the meeting
 * @param unowned how many units without an owner on record are in the base
 * @param changes how many voters the register had otherwise at the end of a consultation, such as a sale during the vote
 */
public record BallotResult(
        BallotRow ballot,
        ImmutableList<BallotView.Choosable> options,
        ImmutableMap<String, Decision> decisions,
        boolean groupsHidden,
        ImmutableList<BallotSheet.Leaving> leavings,
        long unowned,
        ImmutableMap<ElectorateChange.Kind, Long> changes) {

    static BallotResult of(
            Ballot ballot,
            List<BallotOption> options,
            BallotTally tally,
            ImmutableList<BallotSheet.Leaving> leavings,
            Names names) {
        RuleSet rules = ballot.rules();
        boolean hidden = !BoxPaper.Cut.groups(ballot);
        ImmutableMap.Builder<String, Decision> decisions = ImmutableMap.builder();
        for (String code : CountSteps.codes(options)) {
            decisions.put(code, rules.decide(tally.of(code, !hidden), ballot.chairChoice()));
        }
        return new BallotResult(
                BallotRow.of(ballot, names),
                BallotView.Choosable.of(options),
                decisions.buildOrThrow(),
                hidden,
                leavings,
                tally.unowned(),
                RegisterChange.of(ballot));
    }

    /**
     * Gives the decision of the only proposal.
     *
     * @return the decision
     * @throws IllegalStateException in a ballot with options
     */
    public Decision decision() {
        Decision decision = decisions.get(BallotOption.PROPOSAL);
        if (decision == null) {
            throw new IllegalStateException("a ballot with options");
        }
        return decision;
    }

    /**
     * Explains the result for people.
     *
     * @return the outcome of the proposal, or of each option, with everything it rests on
     */
    public Explanation explanation() {
        if (options.isEmpty() && leavings.isEmpty() && changes.isEmpty() && unowned == 0) {
            return decision().explanation();
        }
        List<Explanation> parts = new ArrayList<>();
        if (options.isEmpty()) {
            Explanation decided = decision().explanation();
            parts.addAll(decided.children());
            parts.addAll(register());
            return decided.because(parts);
        }
        for (BallotView.Choosable option : options) {
            OptionOutcome outcome = option.outcome();
            Decision decision = decisions.get(option.code());
            if (outcome != null && decision != null) {
                parts.add(
                        Explanation.of("ballot.option", option.label(), outcome.said(), String.valueOf(option.votes()))
                                .because(ImmutableList.of(decision.explanation())));
            }
        }
        parts.addAll(register());
        if (ballot.seed() != null) {
            parts.add(Explanation.of("ballot.lot", ballot.seed()));
        }
        return Explanation.of("ballot.result", ballot.title()).because(parts);
    }

    /** Who left, and what the register says besides. */
    private List<Explanation> register() {
        List<Explanation> parts = new ArrayList<>();
        if (unowned > 0) {
            parts.add(Explanation.of("ballot.sheet.unowned", unowned));
        }
        leavings.forEach(one -> parts.add(one.said()));
        changes.forEach((kind, number) -> parts.add(RegisterChange.said(kind, number)));
        return parts;
    }
}

package org.commonhall.governance.ballot;

import org.commonhall.Id;
import org.commonhall.governance.decision.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What one voter said in a named ballot that is closed.
 *
 * @param elector the row of the roll
 * @param option the option's code, null for the only proposal
 * @param choice what was said
 * @param amount how many votes the option got
 * @param group the voter's group, null without groups
 */
public record VoteLine(
        Id<BallotElector> elector,
        @Nullable String option,
        Choice choice,
        long amount,
        @Nullable String group) {

    static VoteLine of(Vote vote) {
        return new VoteLine(
                vote.elector(),
                vote.optionCode().equals(BallotOption.PROPOSAL) ? null : vote.optionCode(),
                vote.choice(),
                vote.amount(),
                vote.groupCode());
    }
}

package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Summary;
import org.commonhall.storage.SummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * Votes of one group that say the same to one option.
 *
 * @param option the option's code
 * @param choice what they say
 * @param amount how many votes each gives
 * @param group the group, null without groups
 * @param voters how many they are
 * @param weights what they weigh together
 */
record VoteCell(
        String option, Choice choice, long amount, @Nullable String group, long voters, Weights weights) {
    private static final Summary<Vote> VOTES = Weights.sums(Vote.HEADS, Vote.AREA, Vote.SEATS, Vote.CUSTOM)
            .groupBy(ImmutableList.of(Vote.OPTION_CODE, Vote.CHOICE, Vote.AMOUNT, Vote.GROUP_CODE));
    private static final Summary<BoxPaper> BOX = Weights.sums(
                    BoxPaper.HEADS, BoxPaper.AREA, BoxPaper.SEATS, BoxPaper.CUSTOM)
            .groupBy(ImmutableList.of(BoxPaper.OPTION_CODE, BoxPaper.CHOICE, BoxPaper.AMOUNT, BoxPaper.GROUP_CODE));

    /** Everything that was said in a ballot: one statement. */
    static ImmutableList<VoteCell> of(Reading reading, Ballot ballot) {
        Id<Ballot> id = ballot.id();
        return ballot.kind() == BallotKind.NAMED
                ? cells(reading, VOTES, Vote.BALLOT.is(id), Vote.CHOICE)
                : cells(reading, BOX, BoxPaper.BALLOT.is(id), BoxPaper.CHOICE);
    }

    private static <T extends Record> ImmutableList<VoteCell> cells(
            Reading reading, Summary<T> summary, Condition<T> which, Attribute<T, Choice> choice) {
        return reading.summarise(summary.where(which)).stream()
                .map(row -> cell(row, choice.fromStored(row.group().get(1).orElseThrow())))
                .collect(ImmutableList.toImmutableList());
    }

    private static VoteCell cell(SummaryRow row, Choice choice) {
        return new VoteCell(
                (String) row.group().get(0).orElseThrow(),
                choice,
                (Long) row.group().get(2).orElseThrow(),
                (String) row.group().get(3).orElse(null),
                row.number(0),
                Weights.of(row, 1));
    }
}

package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.electorate.Presence;
import org.commonhall.storage.Summary;
import org.commonhall.storage.SummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * Voters of the roll that have everything in common that the sheet shows.
 *
 * @param group their group, null without groups
 * @param presence whether they attend
 * @param proxied whether they gave a mandate
 * @param voted whether a vote was taken
 * @param channel how it came in, null without one
 * @param voters how many they are
 * @param weights what they weigh together
 */
record RollCell(
        @Nullable String group,
        Presence presence,
        boolean proxied,
        boolean voted,
        @Nullable VoteChannel channel,
        long voters,
        Weights weights) {
    private static final Summary<BallotElector> ROLL = Weights.sums(
                    BallotElector.HEADS, BallotElector.AREA, BallotElector.SEATS, BallotElector.CUSTOM)
            .groupBy(ImmutableList.of(
                    BallotElector.GROUP_CODE,
                    BallotElector.PRESENCE,
                    BallotElector.PROXIED,
                    BallotElector.VOTED,
                    BallotElector.CHANNEL));

    /** The whole roll of a ballot: one statement. */
    static ImmutableList<RollCell> of(Reading reading, Id<Ballot> ballot) {
        return reading.summarise(ROLL.where(BallotElector.BALLOT.is(ballot))).stream()
                .map(RollCell::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static RollCell of(SummaryRow row) {
        return new RollCell(
                (String) row.group().get(0).orElse(null),
                BallotElector.PRESENCE.fromStored(row.group().get(1).orElseThrow()),
                (Boolean) row.group().get(2).orElseThrow(),
                (Boolean) row.group().get(3).orElseThrow(),
                row.group().get(4).map(BallotElector.CHANNEL::fromStored).orElse(null),
                row.number(0),
                Weights.of(row, 1));
    }

    /** One voter with a presence. */
    static RollCell of(BallotElector elector, Presence presence) {
        return new RollCell(
                elector.groupCode(),
                presence,
                elector.proxied(),
                elector.voted(),
                elector.channel(),
                1,
                elector.weights());
    }

    /** What takes this out of a sum. */
    RollCell undone() {
        return new RollCell(group, presence, proxied, voted, channel, -voters, weights.times(BigDecimal.ONE.negate()));
    }

    /** Says whether they attend; a voter who has voted does. */
    boolean attends() {
        return presence != Presence.ABSENT || voted;
    }

    static Weights sum(List<RollCell> cells) {
        return cells.stream().map(RollCell::weights).reduce(Weights.NONE, Weights::plus);
    }
}

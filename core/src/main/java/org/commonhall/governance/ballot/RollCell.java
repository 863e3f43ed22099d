package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.electorate.Attended;
import org.commonhall.governance.electorate.Presence;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
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

    private static RollCell of(Summary.Row row) {
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

    // The meeting's attendance is the one fact about who is in the room: it is read where it matters, and the roll
    // keeps what it
    // was at the end. A vote that was cast in the room attended the vote, even if the voter left before the count.

    /** The roll as it is: of an open ballot with everybody's presence of now, of a counted one as it was then. */
    static ImmutableList<RollCell> roll(Reading reading, BallotSetup setup, Ballot ballot) {
        ImmutableList<RollCell> cells = of(reading, ballot.id());
        if (ballot.status() != BallotStatus.OPEN) {
            return cells;
        }
        ImmutableList.Builder<RollCell> now = ImmutableList.<RollCell>builder().addAll(cells);
        moved(reading, setup, ballot).forEach((elector, presence) -> {
            now.add(of(elector, elector.presence()).undone());
            now.add(of(elector, presence));
        });
        return now.build();
    }

    /** Who attends otherwise than the roll says, with how; nobody without a meeting. */
    static Map<BallotElector, Presence> moved(Reading reading, BallotSetup setup, Ballot ballot) {
        UUID meeting = ballot.meeting();
        if (meeting == null) {
            return Map.of();
        }
        Map<String, Presence> there = new HashMap<>();
        setup.roll().attendance(reading, meeting).stream()
                .filter(Attended::there)
                .forEach(one -> there.put(one.voter(), one.presence()));
        Map<Id<BallotElector>, BallotElector> rows = new LinkedHashMap<>();
        reading.select(Query.of(BallotElector.TYPE)
                        .where(BallotElector.BALLOT.is(ballot.id()))
                        .where(BallotElector.PRESENCE.is(Presence.ABSENT).not()))
                .forEach(elector -> rows.put(elector.id(), elector));
        ImmutableSet<Id<BallotElector>> others = there.keySet().stream()
                .map(voter -> BallotElector.id(ballot.id(), voter))
                .filter(id -> !rows.containsKey(id))
                .collect(ImmutableSet.toImmutableSet());
        if (!others.isEmpty()) {
            rows.putAll(reading.findAll(BallotElector.TYPE, others));
        }
        Map<BallotElector, Presence> moved = new LinkedHashMap<>();
        rows.values().forEach(elector -> {
            Presence now = there.getOrDefault(elector.voterKey(), Presence.ABSENT);
            if (now != elector.presence()) {
                moved.put(elector, now);
            }
        });
        return moved;
    }
}

package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.electorate.Attended;
import org.commonhall.governance.electorate.Presence;
import org.commonhall.storage.Query;

/**
 * Who attends the meeting of a ballot (到场). The meeting's attendance is the one fact: it is read where it matters, and the
 * roll keeps what it was at the end. Whoever cast in the room attended the vote, even after leaving before the count.
 */
final class BallotPresence {
    private BallotPresence() {}

    /** The roll as it is: of an open ballot with everybody's presence of now, of a counted one as it was then. */
    static ImmutableList<RollCell> roll(Reading reading, BallotSetup setup, Ballot ballot) {
        ImmutableList<RollCell> cells = RollCell.of(reading, ballot.id());
        if (ballot.status() != BallotStatus.OPEN) {
            return cells;
        }
        ImmutableList.Builder<RollCell> now = ImmutableList.<RollCell>builder().addAll(cells);
        moved(reading, setup, ballot).forEach((elector, presence) -> {
            now.add(RollCell.of(elector, elector.presence()).undone());
            now.add(RollCell.of(elector, presence));
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

    /** Who has left the item as interested, and who left the meeting between the opening and the end. */
    static ImmutableList<Leaving> leavings(Reading reading, BallotSetup setup, Ballot ballot) {
        UUID meeting = ballot.meeting();
        Instant opened = ballot.openedAt();
        if (meeting == null || opened == null) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Leaving> leavings = ImmutableList.builder();
        setup.source(ballot.source())
                .recused(reading, BallotSetup.question(ballot, ballot.recordDate()))
                .forEach(one -> leavings.add(new Leaving(one.label(), Leaving.Left.ITEM)));
        Instant end = ballot.closedAt();
        List<Attended> attended = setup.roll().attendance(reading, meeting);
        ImmutableSet<String> stayed = attended.stream()
                .filter(one -> one.there() || (end != null && one.since(end)))
                .map(Attended::voter)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Id<BallotElector>> left = attended.stream()
                .filter(one -> one.since(opened) && !stayed.contains(one.voter()))
                .map(one -> BallotElector.id(ballot.id(), one.voter()))
                .collect(ImmutableSet.toImmutableSet());
        if (!left.isEmpty()) {
            Map<Id<BallotElector>, BallotElector> rows = reading.findAll(BallotElector.TYPE, left);
            left.stream()
                    .flatMap(id -> Stream.ofNullable(rows.get(id)))
                    .forEach(one -> leavings.add(new Leaving(one.label(), Leaving.Left.MEETING)));
        }
        return leavings.build();
    }
}

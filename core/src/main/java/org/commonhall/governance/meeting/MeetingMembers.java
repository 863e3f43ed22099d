package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatElectorate;
import org.commonhall.governance.decision.Elector;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * The members of a body as they are now, not stored as one: the seats of its committee, or whom the hall names. Immutable.
 *
 * @param seats the present seats of the body's committee, none where it has none
 * @param owners the members of a body without seats
 */
record MeetingMembers(ImmutableList<Seat> seats, ImmutableList<Elector> owners) {

    ImmutableList<Elector> electors(ImmutableSet<String> recused) {
        return (seats.isEmpty() ? owners : SeatElectorate.of(seats, ImmutableSet.of()))
                .stream().filter(one -> !recused.contains(one.voter())).collect(ImmutableList.toImmutableList());
    }

    ImmutableSet<String> voting() {
        return seats.isEmpty()
                ? owners.stream().map(Elector::voter).collect(ImmutableSet.toImmutableSet())
                : SeatElectorate.voting(seats, ImmutableSet.of());
    }

    /** Writes down who counts from now on; two statements at most where nothing was written before, else three. */
    void keep(Change change, Meeting meeting) {
        Map<String, MeetingElector> earlier = new HashMap<>();
        // Attendance is counted first of all, so that an open meeting has nothing written down.
        if (meeting.status() != MeetingStatus.OPEN) {
            change.select(Query.of(MeetingElector.TYPE)
                            .where(MeetingElector.MEETING.is(meeting.id()))
                            .where(MeetingElector.LIVE.is(true)))
                    .forEach(one -> earlier.put(one.voter(), one));
        }
        ImmutableSet<String> voting = voting();
        List<MeetingElector> added = new ArrayList<>();
        for (Elector elector : electors(ImmutableSet.of())) {
            MeetingElector now = MeetingElector.of(
                    change.newId(),
                    meeting.id(),
                    elector,
                    label(elector),
                    voting.contains(elector.voter()),
                    change.now());
            MeetingElector before = earlier.get(elector.voter());
            if (before != null && before.same(now)) {
                earlier.remove(elector.voter());
            } else {
                added.add(now);
            }
        }
        if (!earlier.isEmpty()) {
            change.updateAll(
                    MeetingElector.TYPE,
                    earlier.values().stream().map(one -> one.gone(change.now())).toList());
        }
        if (!added.isEmpty()) {
            change.insertAll(MeetingElector.TYPE, added);
        }
    }

    private @Nullable String label(Elector elector) {
        return seats.stream()
                .filter(seat -> SeatElectorate.key(seat).equals(elector.voter()))
                .findAny()
                .map(seat -> String.valueOf(seat.number()))
                .orElse(null);
    }

    /** Who was written down, as long as it counted. */
    static ImmutableList<MeetingElector> kept(Reading reading, Id<Meeting> meeting) {
        return ImmutableList.copyOf(
                reading.select(Query.of(MeetingElector.TYPE).where(MeetingElector.MEETING.is(meeting))));
    }
}

package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.electorate.Attended;
import org.commonhall.governance.electorate.MeetingRoll;
import org.commonhall.governance.electorate.Presence;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Tells ballots who attends a meeting, and refuses what that meeting may not vote on (T33). Thread-safe. */
final class AttendanceRoll implements MeetingRoll {
    private final MeetingSteps steps;

    /**
     * Makes it; the hall does so.
     *
     * @param corridor the way to the store
     * @param policy what the hall sets
     */
    public AttendanceRoll(Corridor corridor, CommitteePolicy policy) {
        this.steps = new MeetingSteps(corridor, policy);
    }

    @Override
    public ImmutableMap<String, Presence> of(Reading reading, UUID id, @Nullable UUID subject) {
        Meeting meeting = reading.get(Meeting.TYPE, new Id<>(id));
        MeetingFile file = steps.file(reading, meeting);
        MeetingAction.CLOSE.require(meeting);
        if (subject != null) {
            file.requireVote(item(file.items(), subject).orElseThrow(MeetingSteps::otherItem));
        }
        Map<String, Presence> there = new HashMap<>();
        for (MeetingAttendance one : file.attendance()) {
            if (one.live() != null && one.voter() != null) {
                there.put(one.voter(), presence(one.mode()));
            }
        }
        return ImmutableMap.copyOf(there);
    }

    @Override
    public ImmutableList<Attended> attendance(Reading reading, UUID meeting) {
        return attended(reading, MeetingAttendance.MEETING.is(new Id<>(meeting)));
    }

    @Override
    public ImmutableList<Attended> attendance(Reading reading, UUID meeting, String voter) {
        return attended(
                reading, MeetingAttendance.MEETING.is(new Id<>(meeting)).and(MeetingAttendance.VOTER.is(voter)));
    }

    private static ImmutableList<Attended> attended(Reading reading, Condition<MeetingAttendance> which) {
        return reading.select(Query.of(MeetingAttendance.TYPE).where(which)).stream()
                .flatMap(one -> Stream.ofNullable(one.voter())
                        .map(voter ->
                                new Attended(voter, presence(one.mode()), one.person(), one.arrivedAt(), one.leftAt())))
                .collect(ImmutableList.toImmutableList());
    }

    /** The item that is asked for, by its own id or by what it is about. */
    static Optional<AgendaItem> item(List<AgendaItem> items, @Nullable UUID subject) {
        return items.stream()
                .filter(item ->
                        item.id().value().equals(subject) || (subject != null && subject.equals(item.subject())))
                .findFirst();
    }

    private static Presence presence(AttendanceMode mode) {
        return switch (mode) {
            case IN_PERSON -> Presence.PRESENT;
            case REMOTE -> Presence.REMOTE;
            case PROXY -> Presence.PROXY;
        };
    }
}

package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.CommitteeDays;
import org.commonhall.governance.committee.CommitteePolicy;

/**
 * What happens to meetings by itself: minutes are not public in time, a demanded meeting was not called, a year's
 * absences are reviewed, no regular meeting was held. Each is settled once, on whichever node. Thread-safe.
 */
final class MeetingDueWork implements DueWork {
    private static final Actor CLOCK = Actor.system("meeting clock");

    private final Corridor corridor;
    private final CommitteePolicy policy;

    MeetingDueWork(Corridor corridor, CommitteePolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        // A deadline is missed only after it.
        Instant before = now.minusNanos(1_000);
        return corridor.read(
                CLOCK,
                reading -> Due.first(
                        Stream.of(
                                        days().due(reading, now, limit),
                                        reading.due(Due.MEETING_DUE, Meeting.NEXT_DUE_AT, before, limit),
                                        reading.due(Due.MEETING_DEMAND_DUE, MeetingDemand.NEXT_DUE_AT, before, limit))
                                .flatMap(ImmutableList::stream),
                        limit));
    }

    private CommitteeDays days() {
        return new CommitteeDays(
                Due.MEETING_REVIEW_DUE,
                ImmutableList.of(Committee.REVIEW_ON, Committee.REGULAR_ON),
                policy.calendar().get().zone());
    }

    @Override
    public boolean settle(Due due, Instant now) {
        return switch (due.kind()) {
            case Due.MEETING_DUE -> settleMeeting(due);
            case Due.MEETING_DEMAND_DUE -> new DemandSteps(new MeetingSteps(corridor, policy)).settle(CLOCK, due);
            default -> review(due);
        };
    }

    private boolean settleMeeting(Due due) {
        SettleMeeting command = new SettleMeeting(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, MeetingEvent.PUBLICATION_MISSED.code(), Meeting.TYPE, change -> {
            Meeting meeting = change.lockSubject(Meeting.TYPE, command.meeting());
            change.requireAny(false, MeetingSteps.scopes(change, meeting));
            return due.at().equals(meeting.nextDueAt()) ? change.update(Meeting.TYPE, meeting.missed()) : meeting;
        });
    }

    private boolean review(Due due) {
        ReviewMeetings command = new ReviewMeetings(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, MeetingEvent.ABSENCE_REVIEWED.code(), Committee.TYPE, change -> {
            Committee committee = change.lockSubject(Committee.TYPE, command.committee());
            change.requireAny(false, committee.scopes());
            return days().isDue(committee, due.at())
                    ? change.update(Committee.TYPE, new MeetingReview(policy).of(change, committee, due.at()))
                    : committee;
        });
    }
}

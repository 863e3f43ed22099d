package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleValue;
import org.commonhall.governance.meeting.Absences;
import org.commonhall.governance.meeting.DemandSteps;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAttendance;
import org.commonhall.governance.meeting.MeetingDemand;
import org.commonhall.governance.meeting.MeetingEvent;
import org.commonhall.governance.meeting.MeetingSteps;
import org.commonhall.governance.meeting.RegularMeetings;
import org.commonhall.governance.meeting.SettleMeeting;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * What happens to committees and meetings by itself: the end of a term is to be reported, a year's absences are reviewed, a
 * term ends, who sits for the owners owns nothing any more, no regular meeting was held, a demanded one was not called, minutes are not public in time. Each is settled once, whoever ticks. Thread-safe.
 */
public final class CommitteeDueWork implements DueWork {
    private static final String COMMITTEE = "committee.due";
    private static final String MEETING = "committee.meeting.due";
    private static final Actor CLOCK = Actor.system("committee clock");
    private static final String DEMAND = "committee.demand.due";
    private static final String SEAT = "committee.seat.due";
    private static final String ABSENCE = "absence";

    private final Corridor corridor;
    private final CommitteePolicy policy;

    CommitteeDueWork(Corridor corridor, CommitteePolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(
                CLOCK,
                reading -> Due.first(
                        Stream.concat(
                                reading.due(COMMITTEE, Committee.NEXT_DUE_AT, now, limit).stream(),
                                // A deadline is missed only after it.
                                Stream.of(
                                                lost(reading, now),
                                                reading.due(MEETING, Meeting.NEXT_DUE_AT, now.minusNanos(1_000), limit),
                                                reading.due(
                                                        DEMAND,
                                                        MeetingDemand.NEXT_DUE_AT,
                                                        now.minusNanos(1_000),
                                                        limit))
                                        .flatMap(List::stream)),
                        limit));
    }

    @Override
    public void settle(Due due, Instant now) {
        if (due.kind().equals(MEETING)) {
            settleMeeting(due);
            return;
        }
        if (due.kind().equals(SEAT)) {
            new CommitteeSteps(corridor, policy).settle(CLOCK, due);
            return;
        }
        if (due.kind().equals(DEMAND)) {
            new DemandSteps(new MeetingSteps(corridor, policy)).settle(CLOCK, due);
            return;
        }
        SettleCommittee command = new SettleCommittee(new Id<>(due.id()), due.at());
        corridor.stored(
                CLOCK.once(due.commandId()), command, CommitteeEvent.TERM_WARNED.code(), Committee.TYPE, change -> {
                    Committee committee = change.lockSubject(Committee.TYPE, command.committee());
                    change.authorise(false, CommitteeSteps.scopes(committee));
                    // Somebody was faster: what was due is no more.
                    return due.at().equals(committee.nextDueAt())
                            ? change.update(Committee.TYPE, settled(change, committee, due.at()))
                            : committee;
                });
    }

    /** Titles end in the register, which knows no seats, so that it is asked. */
    private List<Due> lost(Reading reading, Instant now) {
        ZoneId zone = policy.calendar().get().zone();
        return Eligibility.lost(reading, LocalDate.ofInstant(now, zone)).entrySet().stream()
                .map(one -> new Due(
                        SEAT,
                        one.getKey().id().value(),
                        one.getValue().atStartOfDay(zone).toInstant()))
                .toList();
    }

    private void settleMeeting(Due due) {
        SettleMeeting command = new SettleMeeting(new Id<>(due.id()), due.at());
        corridor.stored(
                CLOCK.once(due.commandId()), command, MeetingEvent.PUBLICATION_MISSED.code(), Meeting.TYPE, change -> {
                    Meeting meeting = change.lockSubject(Meeting.TYPE, command.meeting());
                    change.authorise(false, MeetingSteps.scopes(change, meeting));
                    return due.at().equals(meeting.nextDueAt())
                            ? change.update(Meeting.TYPE, meeting.missed())
                            : meeting;
                });
    }

    /** Everything of that day at once; the gravest gives the event. */
    private Committee settled(Change change, Committee committee, Instant at) {
        ZoneId zone = policy.calendar().get().zone();
        LocalDate day = LocalDate.ofInstant(at, zone);
        CommitteeBuilder next = committee.next();
        if (day.equals(committee.warnOn())) {
            next.warnOn(null);
        }
        if (day.equals(committee.reviewOn())) {
            next.reviewOn(nextReview(committee, day));
            review(change, committee, day, zone);
        }
        if (day.equals(committee.regularOn())) {
            boolean more = day.equals(committee.warnOn()) || day.equals(committee.reviewOn());
            // One day tells one thing: what else is told today goes first.
            next.regularOn(more ? day.plusDays(1) : regular(change, committee, day, zone));
        }
        if (day.equals(committee.termEndsOn())) {
            CommitteeSteps.endTerm(change, committee, day);
            next.termOver(true)
                    .filled(0)
                    .electionRequired(true)
                    .warnOn(null)
                    .reviewOn(null)
                    .regularOn(null);
            change.event(CommitteeEvent.TERM_OVER.code());
        }
        return next.build().scheduled(zone);
    }

    /** The next day to look; a clock that was behind looks once and not once for each time that is over. */
    private @Nullable LocalDate regular(Change change, Committee committee, LocalDate day, ZoneId zone) {
        RuleSet rules = policy.rules().require(committee.rules());
        Optional<LocalDate> held = RegularMeetings.inTime(change, committee, rules, day, zone);
        change.event((held.isPresent() ? MeetingEvent.REGULAR_HELD : MeetingEvent.REGULAR_MISSED).code());
        LocalDate today = LocalDate.ofInstant(change.now(), zone);
        LocalDate next = RegularMeetings.next(rules, held.orElse(day), committee.termEndsOn());
        return next == null || next.isAfter(today) ? next : RegularMeetings.next(rules, today, committee.termEndsOn());
    }

    private static @Nullable LocalDate nextReview(Committee committee, LocalDate day) {
        LocalDate next = day.plusYears(1);
        return next.isBefore(committee.termEndsOn()) ? next : null;
    }

    private void review(Change change, Committee committee, LocalDate day, ZoneId zone) {
        RuleValue share = policy.rules()
                .require(committee.rules())
                .procedure(Procedure.RECALL_ABSENCE)
                .orElse(null);
        if (share == null) {
            return;
        }
        Instant to = day.atStartOfDay(zone).toInstant();
        Instant from = day.minusYears(1).atStartOfDay(zone).toInstant();
        List<Meeting> meetings = change
                .select(Query.of(Meeting.TYPE)
                        .where(Meeting.COMMITTEE.is(committee.id()))
                        .where(Meeting.STARTS_AT.between(from, to)))
                .stream()
                .filter(meeting -> meeting.status().held())
                .toList();
        ImmutableList<Seat> absent = Absences.tooMany(
                SeatBook.liveSeats(change, committee), meetings, present(change, meetings), share.fraction(), zone);
        change.event((absent.isEmpty() ? CommitteeEvent.ABSENCE_REVIEWED : CommitteeEvent.ABSENCE_SUSPENDED).code());
        if (!absent.isEmpty()) {
            change.updateAll(
                    Seat.TYPE,
                    absent.stream().map(seat -> seat.suspended(ABSENCE)).toList());
        }
    }

    private static Map<Id<Meeting>, Set<String>> present(Reading reading, List<Meeting> meetings) {
        Map<Id<Meeting>, Set<String>> present = new HashMap<>();
        if (meetings.isEmpty()) {
            return present;
        }
        reading.select(Query.of(MeetingAttendance.TYPE)
                        .where(MeetingAttendance.MEETING.in(
                                meetings.stream().map(Meeting::id).collect(ImmutableSet.toImmutableSet()))))
                .forEach(one -> Optional.ofNullable(one.voter())
                        .ifPresent(voter -> present.computeIfAbsent(one.meeting(), none -> new HashSet<>())
                                .add(voter)));
        return present;
    }
}

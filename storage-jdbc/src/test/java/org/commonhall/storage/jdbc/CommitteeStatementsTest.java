package org.commonhall.storage.jdbc;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.EndReason;
import org.commonhall.governance.committee.EndSeat;
import org.commonhall.governance.committee.NominateSeat;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.CallMeeting;
import org.commonhall.governance.meeting.DemandMeeting;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingDemand;
import org.commonhall.governance.meeting.MeetingKind;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.SupportDemand;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.testing.CommitteeLife;
import org.junit.jupiter.api.Test;

/** How many statements each use case of committees and meetings costs; the secretary's role is held on the body. */
class CommitteeStatementsTest extends CommitteeLife {
    private static final String RULES = "cn-beijing-2024-committee";

    private final StatementCount statements = new StatementCount();

    @Override
    protected Storage emptyStore() {
        return statements.emptyStore();
    }

    @Test
    void aChangeOfASeatCostsEight() {
        Committee committee = committee(RULES, 3, 2);
        Id<Person> person = person("Member");
        costs(
                8,
                "lock, grants, groups, alternates, seats, update of seat and committee, journal",
                () -> committees.nominate(secretary, NominateSeat.of(committee.id(), "owners", person)));
        var seat = seats(committee.id()).get(0).id();
        costs(
                8,
                "lock, grants, groups, alternates, seats, update of seat and committee, journal",
                () -> step(committee.id(), seat, SeatAction.CONFIRM));
        costs(
                9,
                "lock, groups, alternates, seats, grants, update and insert of seat, committee, journal",
                () -> committees.end(secretary, EndSeat.of(committee.id(), seat, EndReason.DIED)));
    }

    @Test
    void aStepOfAMeetingCostsFive() {
        Committee committee = seated(RULES, 3, 2);
        Meeting meeting = drafted(Duration.ofDays(7));
        costs(
                7,
                "lock, committee, grants, items, item, meeting, journal",
                () -> meetings.addItem(secretary, AddItem.of(meeting.id(), "Roof")));
        costs(
                9,
                "lock, committee, grants, items, what is overdue, items in one batch, rules, meeting, journal",
                () -> meetings.call(secretary, CallMeeting.of(meeting.id())));
        clock.set(meeting.startsAt());
        costs(5, "lock, committee, grants, update, journal", () -> step(meeting, MeetingAction.OPEN));
        var first = seats(committee.id()).get(0).id();
        for (int other = 1; other < 3; other++) {
            meetings.attend(
                    secretary,
                    RecordAttendance.of(
                            meeting.id(), seats(committee.id()).get(other).id()));
        }
        costs(
                10,
                "as a step, with four for the file and one for who comes",
                () -> meetings.attend(secretary, RecordAttendance.of(meeting.id(), first)));
        costs(10, "as a step, with four for the file and one for who counts", () -> step(meeting, MeetingAction.COUNT));
        costs(7, "as a step, with the seats and who counted", () -> step(meeting, MeetingAction.CLOSE));
        costs(
                10,
                "meeting, committee, seats, who counted, items, attendance, recusals, grants, papers, minutes",
                () -> meetings.reads().get(secretary, meeting.id()));
    }

    @Test
    void aDemandCostsSix() {
        Committee committee = seated(RULES, 3, 2);
        Actor first = Actor.person(member(committee.id(), 1));
        Actor second = Actor.person(member(committee.id(), 2));
        DemandMeeting command = new DemandMeeting(body, MeetingKind.COMMITTEE, "Lifts", "Soon", null);
        AtomicReference<MeetingDemand> demand = new AtomicReference<>();
        costs(
                6,
                "body, committee, seats, demand, supporter, journal",
                () -> demand.set(meetings.demand(first, command)));
        Id<MeetingDemand> known = Objects.requireNonNull(demand.get()).id();
        costs(
                7,
                "lock, committee, seats, supported before, supporter, demand, journal",
                () -> meetings.support(second, new SupportDemand(known, null)));
        PageRequest page = PageRequest.first(10);
        costs(1, "page", () -> meetings.reads().demands(worker, body, page));
    }

    @Test
    void listsCostTheSameForAnyNumber() {
        seated(RULES, 3, 2);
        drafted(Duration.ofDays(7));
        drafted(Duration.ofDays(8));
        PageRequest page = PageRequest.first(10);
        costs(2, "grants, page", () -> meetings.reads().list(secretary, body, page));
        costs(2, "page, bodies", () -> committees.reads().list(worker, page));
    }

    private void costs(int most, String what, Runnable call) {
        statements.costs(most, what, call);
    }
}

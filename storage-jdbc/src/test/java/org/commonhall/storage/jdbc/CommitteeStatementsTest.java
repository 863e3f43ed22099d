package org.commonhall.storage.jdbc;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Committees;
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
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.SupportDemand;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements each use case of committees and meetings costs; the secretary's role is held on the body. */
class CommitteeStatementsTest {
    private static final String RULES = "cn-beijing-2024-committee";

    private final StatementCount statements = new StatementCount();

    private final TestCommittee given = new TestCommittee(TestHall.on(statements.emptyStore()));
    private final Committees committees = given.committees;
    private final Meetings meetings = given.meetings;
    private final Actor secretary = given.secretary;

    @Test
    void aChangeOfASeatCostsNine() {
        Committee committee = given.committee(RULES, 3, 2);
        Id<Person> person = given.person("Member");
        costs(
                8,
                "lock, grants, groups, alternates, seats, who it is, update of seat and committee, journal",
                () -> committees.nominate(
                        secretary,
                        NominateSeat.of(committee.id(), "owners", person).build()));
        var seat = given.seats(committee.id()).get(0).id();
        costs(
                7,
                "lock, grants, groups, alternates, seats, update of seat and committee, journal",
                () -> given.step(committee.id(), seat, SeatAction.CONFIRM));
        costs(
                8,
                "lock, groups, alternates, seats, grants, update and insert of seat, committee, journal",
                () -> committees.end(
                        secretary,
                        EndSeat.of(committee.id(), seat, EndReason.DIED).build()));
    }

    @Test
    void aStepOfAMeetingCostsFive() {
        Committee committee = given.seated(RULES, 3, 2);
        Meeting meeting = given.drafted(Duration.ofDays(7));
        costs(
                7,
                "lock, committee, grants, items, item, meeting, journal",
                () -> meetings.addItem(
                        secretary, AddItem.of(meeting.id(), "Roof").build()));
        costs(
                9,
                "lock, committee, grants, items, what is overdue, items in one batch, rules, meeting, journal",
                () -> meetings.call(secretary, CallMeeting.of(meeting.id()).build()));
        given.clock.set(meeting.startsAt());
        costs(5, "lock, committee, grants, update, journal", () -> given.step(meeting, MeetingAction.OPEN));
        var first = given.seats(committee.id()).get(0).id();
        for (int other = 1; other < 3; other++) {
            meetings.attend(
                    secretary,
                    RecordAttendance.of(
                                    meeting.id(),
                                    given.seats(committee.id()).get(other).id())
                            .build());
        }
        costs(
                11,
                "as a step, with four for the file, one for who comes and one for whether they were erased",
                () -> meetings.attend(
                        secretary, RecordAttendance.of(meeting.id(), first).build()));
        costs(
                10,
                "as a step, with four for the file and one for who counts",
                () -> given.step(meeting, MeetingAction.COUNT));
        costs(7, "as a step, with the seats and who counted", () -> given.step(meeting, MeetingAction.CLOSE));
        costs(
                11,
                "meeting, committee, seats, who counted, items, attendance, recusals, grants, papers, minutes, names of 2 kinds",
                () -> meetings.reads().get(secretary, meeting.id()));
    }

    @Test
    void aDemandCostsSix() {
        Committee committee = given.seated(RULES, 3, 2);
        Actor first = Actor.person(given.member(committee.id(), 1));
        Actor second = Actor.person(given.member(committee.id(), 2));
        DemandMeeting command = new DemandMeeting(given.body, MeetingKind.COMMITTEE, "Lifts", "Soon");
        AtomicReference<Receipt<MeetingDemand>> demand = new AtomicReference<>();
        costs(
                7,
                "who acts, body, committee, seats, demand, supporter, journal",
                () -> demand.set(meetings.demand(first, command)));
        Id<MeetingDemand> known = Objects.requireNonNull(demand.get()).id();
        costs(
                8,
                "lock, who acts, committee, seats, supported before, supporter, demand, journal",
                () -> meetings.support(second, new SupportDemand(known)));
        PageRequest page = PageRequest.first(10);
        costs(1, "page", () -> meetings.reads().demands(given.worker, given.body, page));
    }

    @Test
    void listsCostTheSameForAnyNumber() {
        given.seated(RULES, 3, 2);
        given.drafted(Duration.ofDays(7));
        given.drafted(Duration.ofDays(8));
        PageRequest page = PageRequest.first(10);
        costs(3, "grants, page, names", () -> meetings.reads().list(secretary, given.body, page));
        costs(2, "page, bodies", () -> committees.reads().list(given.worker, page));
    }

    private void costs(int most, String what, Runnable call) {
        statements.costs(most, what, call);
    }
}

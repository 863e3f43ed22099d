package org.commonhall.access;

import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.commonhall.Actor;
import org.commonhall.corridor.Scopes;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotForm;
import org.commonhall.governance.ballot.GiveProxy;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.ballot.PrepareBallotBuilder;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.meeting.AttendanceMode;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.junit.jupiter.api.Test;

/** Nobody who was erased gets a mandate, stands, chairs or is let into a room; what the generated test does not reach. */
@StoreTest
class ErasedPeopleScenario {
    private final TestHall hall;

    ErasedPeopleScenario(TestHall hall) {
        this.hall = hall;
    }

    @Test
    void nobodyErasedHoldsAMandateStandsOrChairs() {
        TestTower given = new TestTower(hall);
        Actor gone = given.somebody("Gone", null, Scopes.DISTRICT);
        given.erase(gone);
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary").delegation(Delegation.upTo(2)));
        refused(
                "record.person.gone",
                () -> given.ballots.giveProxy(
                        given.owners.get(0),
                        GiveProxy.of(ballot.id(), given.row(ballot, 1), TestTower.person(gone))
                                .build()));
        PrepareBallotBuilder chaired = given.consultation("cn-278-ordinary").chair(TestTower.person(gone));
        refused("record.person.gone", () -> given.prepared(chaired));
        PrepareBallotBuilder standing = given.consultation("cn-278-ordinary")
                .options(ImmutableList.of(
                        PrepareBallot.OptionText.of("a", "Somebody")
                                .candidate(TestTower.person(given.owners.get(0)))
                                .build(),
                        PrepareBallot.OptionText.of("b", "Nobody")
                                .candidate(TestTower.person(gone))
                                .build()))
                .form(new BallotForm(BallotForm.Method.Y, ImmutableSet.of("a", "b"), 0, 7, 7, ImmutableSet.of()))
                .posts(ImmutableMap.of("", 1));
        refused("record.person.gone", () -> given.prepared(standing));
    }

    @Test
    void nobodyErasedIsLetIntoARoom() {
        TestCommittee given = new TestCommittee(hall);
        Actor gone = given.somebody("Gone", null, Scopes.DISTRICT);
        given.erase(gone);
        Committee committee = given.seated("tower-rules", 3, 2);
        Meeting meeting = given.called(Duration.ofDays(7));
        given.passTo(meeting.startsAt());
        given.step(meeting, MeetingAction.OPEN);
        String voter = given.seats(committee.id()).get(0).id().value().toString();
        refused(
                "record.person.gone",
                () -> given.meetings.attend(
                        given.secretary,
                        RecordAttendance.guest(meeting.id(), TestTower.person(gone))
                                .build()));
        refused(
                "record.person.gone",
                () -> given.meetings.attend(
                        given.secretary,
                        new RecordAttendance(meeting.id(), voter, TestTower.person(gone), AttendanceMode.PROXY)));
    }
}

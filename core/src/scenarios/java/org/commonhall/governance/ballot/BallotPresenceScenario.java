package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.meeting.AttendanceMode;
import org.commonhall.governance.meeting.AttendanceView;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.meeting.PaperFormat;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.RecordLeaving;
import org.commonhall.governance.meeting.Recuse;
import org.commonhall.governance.meeting.SeatSource;
import org.commonhall.governance.meeting.WriteMinutes;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a voter is in the room is one fact, the meeting's attendance, and is read where it matters. */
@StoreTest
class BallotPresenceScenario {
    private final TestCommittee given;
    private final Commonhall hall;
    private final Meetings meetings;
    private final Ballots ballots;
    private final Actor secretary;
    private Committee committee;
    private Meeting meeting;

    BallotPresenceScenario(TestHall hall) {
        given = new TestCommittee(hall);
        this.hall = given.hall;
        meetings = given.meetings;
        ballots = this.hall.governance().ballots();
        secretary = given.secretary;
    }

    @BeforeEach
    void meet() {
        committee = given.seated("tower-rules", 3, 2);
        meeting = given.held(given.called(Duration.ofDays(7)), committee, 1, 2, 3);
    }

    private PrepareBallotBuilder lifts() {
        return PrepareBallot.inMeeting(
                        given.body,
                        "New lifts",
                        "tower-rules",
                        SeatSource.CODE,
                        meeting.id().value())
                .subject(meetings.reads()
                        .get(secretary, meeting.id())
                        .items()
                        .get(0)
                        .id()
                        .value());
    }

    private Ballot opened(PrepareBallotBuilder command) {
        return Stored.of(
                hall,
                Ballot.TYPE,
                ballots.open(
                        secretary,
                        new OpenBallot(
                                ballots.prepare(secretary, command.build()).id())));
    }

    private Actor seat(int number) {
        return Actor.person(member(number));
    }

    private Id<Person> member(int number) {
        return given.member(committee.id(), number);
    }

    private String key(int number) {
        return given.seats(committee.id()).get(number - 1).id().value().toString();
    }

    private Id<BallotElector> row(Ballot ballot, int number) {
        return BallotElector.id(ballot.id(), key(number));
    }

    private void leaves(int number) {
        AttendanceView own = meetings.reads().get(secretary, meeting.id()).attendance().stream()
                .filter(one -> key(number).equals(one.voter()) && one.leftAt() == null)
                .findAny()
                .orElseThrow();
        meetings.leave(secretary, new RecordLeaving(meeting.id(), own.id()));
        given.clock.advance(Duration.ofMinutes(1));
    }

    private void cast(Ballot ballot, int number) {
        ballots.cast(seat(number), CastVote.of(ballot.id(), Choice.YES).build());
    }

    private Ballot step(Ballot ballot, BallotAction action) {
        return Stored.of(
                hall,
                Ballot.TYPE,
                ballots.step(secretary, BallotStep.of(ballot.id(), action).build()));
    }

    private void attendsFor(int principal, Id<Person> holder) {
        meetings.attend(
                secretary,
                RecordAttendance.of(meeting.id(), key(principal))
                        .person(holder)
                        .mode(AttendanceMode.PROXY)
                        .build());
    }

    /** Three of five came, one left: the vote is refused, the quorum is lost, and the outcome says so. */
    @Test
    void whoHasLeftNeitherVotesNorCounts() {
        Ballot ballot = opened(lifts());
        given.clock.advance(Duration.ofMinutes(1));
        leaves(3);
        refused("ballot.vote.absent", () -> cast(ballot, 3));
        refused(
                "ballot.vote.absent",
                () -> ballots.enter(
                        secretary, EnterPaper.phone(ballot.id(), row(ballot, 3), Choice.YES, "Called at ten")));
        BallotSheet sheet = ballots.reads().sheet(given.worker, ballot.id());
        assertThat(sheet.voters().present()).isEqualTo(2);
        assertThat(sheet.leavings())
                .containsExactly(new BallotSheet.Leaving("owners 3", BallotSheet.Leaving.Left.MEETING));
        assertThat(sheet.explanation().text(Locale.ENGLISH)).contains("seat 3 of the owners left the meeting");
        cast(ballot, 1);
        cast(ballot, 2);
        Ballot closed = step(ballot, BallotAction.CLOSE);
        assertThat(closed.outcome()).isEqualTo(Outcome.INQUORATE);
        BallotResult result = ballots.reads().result(given.worker, ballot.id());
        assertThat(result.decision().tally().amount(Part.PRESENT, Measure.HEADS, null))
                .isEqualByComparingTo("2");
        assertThat(result.leavings()).isEqualTo(sheet.leavings());
        assertThat(result.explanation().text(Locale.ENGLISH)).contains("seat 3 of the owners left the meeting");
    }

    /** The attendance is taken over also, and most of all, when the quorum is lost; somebody who comes back votes. */
    @Test
    void theAttendanceIsTakenOverWithoutAQuorum() {
        Ballot ballot = opened(lifts());
        leaves(2);
        leaves(3);
        given.step(meeting, MeetingAction.COUNT);
        step(ballot, BallotAction.TAKE_ATTENDANCE);
        assertThat(ballots.reads().sheet(given.worker, ballot.id()).voters().present())
                .isEqualTo(1);
        refused("ballot.vote.absent", () -> cast(ballot, 2));
        meetings.attend(
                secretary,
                RecordAttendance.of(
                                meeting.id(), given.seats(committee.id()).get(1).id())
                        .build());
        cast(ballot, 2);
        assertThat(ballots.reads().sheet(given.worker, ballot.id()).voters().present())
                .isEqualTo(2);
    }

    /** A holder who has left casts for nobody, though the mandate was recorded as attending; nor does another person. */
    @Test
    void aHolderWhoHasLeftCastsForNobody() {
        Ballot ballot = opened(lifts().delegation(Delegation.upTo(1)));
        ballots.giveProxy(
                seat(4), GiveProxy.of(ballot.id(), row(ballot, 4), member(1)).build());
        ballots.giveProxy(
                seat(5), GiveProxy.of(ballot.id(), row(ballot, 5), member(2)).build());
        attendsFor(4, member(1));
        attendsFor(5, member(3));
        CastVote forFour =
                CastVote.of(ballot.id(), Choice.YES).elector(row(ballot, 4)).build();
        CastVote forFive =
                CastVote.of(ballot.id(), Choice.YES).elector(row(ballot, 5)).build();
        refused("ballot.vote.absent", () -> ballots.cast(seat(2), forFive));
        leaves(1);
        refused("ballot.vote.absent", () -> ballots.cast(seat(1), forFour));
        CastVote own =
                CastVote.of(ballot.id(), Choice.YES).elector(row(ballot, 1)).build();
        refused("ballot.vote.absent", () -> ballots.cast(seat(1), own));
        assertThat(ballots.reads().sheet(given.worker, ballot.id()).voters().present())
                .as("two in the room and the mandate that one of them holds")
                .isEqualTo(3);
    }

    /** One cap for mandates and for attendance: an outsider with the proxies of others is no quorum. */
    @Test
    void oneHolderHasOneCapInRoomAndRoll() {
        leaves(3);
        Id<Person> outsider = given.person("Outsider");
        attendsFor(3, outsider);
        refused("decision.delegation.full", () -> attendsFor(4, outsider));
        refused("decision.delegation.self", () -> attendsFor(4, member(4)));
        refused("decision.delegation.chain", () -> attendsFor(4, member(3)));
        attendsFor(5, member(1));
        refused("ballot.delegation.cap", () -> opened(lifts().delegation(Delegation.upTo(3))));
        assertThat(meetings.reads()
                        .get(secretary, meeting.id())
                        .quorum()
                        .checks()
                        .get(0)
                        .counted())
                .as("two in the room, two who sent a proxy")
                .isEqualByComparingTo("4");
    }

    /** A vote that was cast in the room stands, and whoever cast it attended that vote. */
    @Test
    void aVoteCastInTheRoomStands() {
        Ballot ballot = opened(lifts());
        cast(ballot, 1);
        cast(ballot, 2);
        cast(ballot, 3);
        given.clock.advance(Duration.ofMinutes(1));
        leaves(3);
        assertThat(step(ballot, BallotAction.CLOSE).outcome()).isEqualTo(Outcome.ADOPTED);
    }

    /** Minutes say what a counted ballot has decided about an item that nobody has settled. */
    @Test
    void minutesSayWhatTheBallotDecided() {
        Ballot ballot = opened(lifts());
        for (int number = 1; number <= 3; number++) {
            cast(ballot, number);
        }
        step(ballot, BallotAction.CLOSE);
        given.step(meeting, MeetingAction.CLOSE);
        meetings.writeMinutes(secretary, new WriteMinutes(meeting.id(), "We spoke of lifts."));
        assertThat(meetings.reads().print(secretary, meeting.id(), Locale.ENGLISH, PaperFormat.TEXT))
                .contains("1. New lifts (adopted)", "Heads: 3 for, 0 against, 0 abstained")
                .contains("owners: 3 of 3: 1 Member 1, 2 Member 2, 3 Member 3", "absent: 4 Member 4, 5 Member 5")
                .contains("Chair: ____", "Recorder: ____")
                .doesNotContain("(open)", "meeting.");
        String page = meetings.reads().print(secretary, meeting.id(), Locale.CHINESE, PaperFormat.HTML);
        assertThat(page)
                .contains(
                        "<h1>会议纪要</h1>",
                        "业主",
                        "Member 1",
                        "<td>3</td>",
                        "@page { size: A4",
                        "主持人",
                        "记录人",
                        "signatures");
    }

    /** Who recuses while the vote is taken is told why no vote is taken, and the sheet says who has left the item. */
    @Test
    void whoRecusesDuringTheVoteIsToldSo() {
        Ballot ballot = opened(lifts());
        meetings.recuse(
                secretary,
                new Recuse(
                        meeting.id(),
                        meetings.reads()
                                .get(secretary, meeting.id())
                                .items()
                                .get(0)
                                .id(),
                        given.seats(committee.id()).get(0).id(),
                        "Sells lifts"));
        refused("ballot.vote.recused", () -> cast(ballot, 1));
        assertThat(ballots.reads().sheet(given.worker, ballot.id()).leavings())
                .containsExactly(new BallotSheet.Leaving("owners 1", BallotSheet.Leaving.Left.ITEM));
        assertThat(Objects.requireNonNull(ballots.reads()
                        .sheet(given.worker, ballot.id())
                        .explanation()
                        .text(Locale.CHINESE)))
                .contains("业主第1席：就本议题回避");
    }
}

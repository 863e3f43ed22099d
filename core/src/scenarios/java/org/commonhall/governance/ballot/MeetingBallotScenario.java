package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.Election;
import org.commonhall.governance.decision.LegalEffect;
import org.commonhall.governance.decision.LotSource;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.OptionOutcome;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.Tally;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.AttendanceMode;
import org.commonhall.governance.meeting.ItemView;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.Recuse;
import org.commonhall.governance.meeting.SeatSource;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.StorageFeature;
import org.commonhall.todo.TodoAction;
import org.junit.jupiter.api.Test;

/** A committee votes and elects in a meeting. */
@StoreTest
class MeetingBallotScenario {
    private final TestCommittee given;
    private final Commonhall hall;
    private final Meetings meetings;
    private final Actor secretary;
    private final Actor worker;

    MeetingBallotScenario(TestHall hall) {
        given = new TestCommittee(hall);
        this.hall = given.hall;
        meetings = given.meetings;
        secretary = given.secretary;
        worker = given.worker;
    }

    private Ballots ballots() {
        return hall.governance().ballots();
    }

    private PrepareBallotBuilder inMeeting(Meeting meeting, String rule) {
        return PrepareBallot.inMeeting(
                        given.body,
                        "New lifts",
                        rule,
                        SeatSource.CODE,
                        meeting.id().value())
                .subject(item(meeting).id().value());
    }

    private ItemView item(Meeting meeting) {
        return meetings.reads().get(secretary, meeting.id()).items().get(0);
    }

    private Ballot opened(PrepareBallotBuilder command) {
        return Stored.of(
                hall,
                Ballot.TYPE,
                ballots()
                        .open(
                                secretary,
                                new OpenBallot(ballots()
                                        .prepare(secretary, command.build())
                                        .id())));
    }

    private Actor seat(Committee committee, int number) {
        return Actor.person(given.member(committee.id(), number));
    }

    private Ballot step(Ballot ballot, BallotAction action) {
        return Stored.of(
                hall,
                Ballot.TYPE,
                ballots().step(secretary, BallotStep.of(ballot.id(), action).build()));
    }

    /**
     * Who attends votes; who does not is refused until the attendance is taken over; the majority is of all members.
     */
    @Test
    void whoAttendsVotes() {
        Committee committee = given.seated("tower-rules", 3, 2);
        Meeting meeting = given.held(given.called(Duration.ofDays(7)), committee, 1, 2, 3);
        Ballot ballot = opened(inMeeting(meeting, "tower-rules"));
        ballots().cast(seat(committee, 1), CastVote.of(ballot.id(), Choice.YES).build());
        ballots().cast(seat(committee, 2), CastVote.of(ballot.id(), Choice.YES).build());
        refused(
                "ballot.vote.absent",
                () -> ballots()
                        .cast(
                                seat(committee, 4),
                                CastVote.of(ballot.id(), Choice.YES).build()));
        assertThat(todo(seat(committee, 3), ballot)).isEqualTo(TodoAction.VOTE);
        assertThat(todo(seat(committee, 4), ballot)).isEqualTo(TodoAction.COME);
        assertThat(ballots().reads().sheet(worker, ballot.id()).voters().present())
                .isEqualTo(3);
        meetings.attend(
                secretary,
                RecordAttendance.of(
                                meeting.id(), given.seats(committee.id()).get(3).id())
                        .build());
        step(ballot, BallotAction.TAKE_ATTENDANCE);
        ballots().cast(seat(committee, 4), CastVote.of(ballot.id(), Choice.YES).build());
        Ballot closed = step(ballot, BallotAction.CLOSE);
        assertThat(closed.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(ballots()
                        .reads()
                        .result(worker, ballot.id())
                        .decision()
                        .tally()
                        .amount(Part.PRESENT, Measure.HEADS, null))
                .isEqualByComparingTo("4");
    }

    /** T33: what was not made known in time cannot be voted on, nor what is not on the agenda, nor before the count. */
    @Test
    void onlyWhatWasMadeKnownIsVotedOn() {
        Committee committee = given.seated("tower-rules", 3, 2);
        Meeting meeting = given.called(Duration.ofDays(7));
        refused("meeting.state", () -> opened(inMeeting(meeting, "tower-rules")));
        Meeting open = given.held(meeting, committee, 1, 2, 3);
        meetings.addItem(secretary, AddItem.of(meeting.id(), "Late").build());
        UUID late = meetings.reads()
                .get(secretary, meeting.id())
                .items()
                .get(1)
                .id()
                .value();
        refused("meeting.item.late", () -> opened(inMeeting(open, "tower-rules").subject(late)));
        refused(
                "meeting.item.other",
                () -> opened(inMeeting(open, "tower-rules").subject(new UUID(4, 4))));
    }

    /**
     * An interested seat leaves the electorate of its item; the advice of a consultative body prints as a
     * recommendation.
     */
    @Test
    void anInterestedSeatIsNotInTheElectorate() {
        Committee committee = given.seated("tower-rules", 3, 2);
        Meeting meeting = given.held(given.called(Duration.ofDays(7)), committee, 1, 2, 3, 4);
        meetings.recuse(
                secretary,
                new Recuse(
                        meeting.id(),
                        item(meeting).id(),
                        given.seats(committee.id()).get(0).id(),
                        "Sells lifts"));
        Ballot ballot = opened(inMeeting(meeting, "tower-rules"));
        assertThat(ballot.electors()).isEqualTo(4);
        refused(
                "ballot.vote.recused",
                () -> ballots()
                        .cast(
                                seat(committee, 1),
                                CastVote.of(ballot.id(), Choice.YES).build()));
        assertThat(ballot.rules().effect()).isEqualTo(LegalEffect.RECOMMENDATION);
    }

    private TodoAction todo(Actor by, Ballot ballot) {
        return hall.todos().mine(by).items().stream()
                .filter(item -> item.id().equals(ballot.id().value()))
                .findFirst()
                .orElseThrow()
                .action();
    }

    /** A mandate counts only where it is attended with; a vote of two seats is counted as two. */
    @Test
    void aMandateCountsOnlyWhereItsHolderAttendsWithIt() {
        Committee committee = given.seated("tower-rules", 3, 2);
        Meeting meeting = given.held(given.called(Duration.ofDays(7)), committee, 1, 2, 3);
        Ballot ballot = opened(
                inMeeting(meeting, "tower-rules").delegation(Delegation.upTo(1).binding()));
        Id<Person> holder = given.member(committee.id(), 1);
        Id<BallotElector> fourth = BallotElector.id(
                ballot.id(), given.seats(committee.id()).get(3).id().value().toString());
        ballots()
                .giveProxy(
                        seat(committee, 4),
                        GiveProxy.of(ballot.id(), fourth, holder).build());
        CastVote as = CastVote.of(ballot.id(), Choice.YES).elector(fourth).build();
        refused("ballot.vote.absent", () -> ballots().cast(Actor.person(holder), as));
        meetings.attend(
                secretary,
                new RecordAttendance(
                        meeting.id(),
                        given.seats(committee.id()).get(3).id().value().toString(),
                        holder,
                        AttendanceMode.PROXY));
        step(ballot, BallotAction.TAKE_ATTENDANCE);
        ballots().cast(Actor.person(holder), as);
        assertThat(ballots().reads().sheet(worker, ballot.id()).voters().taken())
                .isEqualTo(1);
    }

    /** A box of papers in a room: counted once, not more papers than members. */
    @Test
    void aBoxOfPapers() {
        Committee committee = given.seated("tower-rules", 3, 2);
        Meeting meeting = given.held(given.called(Duration.ofDays(7)), committee, 1, 2, 3, 4, 5);
        PrepareBallotBuilder box =
                inMeeting(meeting, "committee-majority-of-all").kind(BallotKind.PAPER);
        Ballot ballot = opened(box);
        refused(
                "ballot.kind",
                () -> ballots()
                        .cast(
                                seat(committee, 1),
                                CastVote.of(ballot.id(), Choice.YES).build()));
        refused("ballot.urn.missing", () -> step(ballot, BallotAction.CLOSE));
        ImmutableList<CountUrn.Papers> papers =
                ImmutableList.of(new CountUrn.Papers("owners", 3), new CountUrn.Papers("tenants", 2));
        refused(
                "ballot.urn.papers",
                () -> ballots()
                        .countUrn(
                                secretary,
                                new CountUrn(
                                        ballot.id(),
                                        ImmutableList.of(new CountUrn.Papers("owners", 4)),
                                        ImmutableList.of())));
        refused(
                "ballot.urn.lines",
                () -> ballots()
                        .countUrn(
                                secretary,
                                new CountUrn(
                                        ballot.id(),
                                        papers,
                                        ImmutableList.of(new CountUrn.Line(null, Choice.YES, "owners", 4)))));
        CountUrn count = new CountUrn(
                ballot.id(),
                papers,
                ImmutableList.of(
                        new CountUrn.Line(null, Choice.YES, "owners", 3),
                        new CountUrn.Line(null, Choice.NO, "tenants", 1)));
        ballots().countUrn(secretary, count);
        refused("ballot.urn.twice", () -> ballots().countUrn(secretary, count));
        assertThat(step(ballot, BallotAction.CLOSE).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(ballots()
                        .reads()
                        .result(worker, ballot.id())
                        .decision()
                        .tally()
                        .amount(Part.ABSTAIN, Measure.HEADS, null))
                .isEqualByComparingTo("1");
        assertThat(ballots().reads().result(worker, ballot.id()).groupsHidden()).isTrue();
    }

    /**
     * Papers of a secret ballot are marked on the roll, counted out of the box together, and none comes in after that.
     */
    @Test
    void papersOfASecretBallotAreInTheBox() {
        Committee committee = given.seated("tower-rules", 3, 2);
        Meeting meeting = given.held(given.called(Duration.ofDays(7)), committee, 1, 2, 3, 4, 5);
        PrepareBallotBuilder secret =
                inMeeting(meeting, "committee-majority-of-all").kind(BallotKind.SECRET);
        if (!hall.corridor().read(given.admin, reading -> reading.can(StorageFeature.FORGETS))) {
            refused("ballot.secret.store", () -> ballots().prepare(secretary, secret.build()));
            return;
        }
        Ballot ballot = opened(secret);
        ballots()
                .castSecretly(
                        seat(committee, 1),
                        CastSecretVote.of(ballot.id(), Choice.YES).build());
        returned(ballot, committee, 2);
        returned(ballot, committee, 4);
        refused(
                "ballot.urn.papers",
                () -> ballots().countUrn(secretary, box(ballot, new CountUrn.Papers("owners", 2))));
        ballots().countUrn(secretary, box(ballot, new CountUrn.Papers("owners", 1), new CountUrn.Papers("tenants", 1)));
        refused("ballot.urn.twice", () -> returned(ballot, committee, 3));
        step(ballot, BallotAction.CLOSE);
        Tally tally = ballots().reads().result(worker, ballot.id()).decision().tally();
        assertThat(tally.amount(Part.YES, Measure.HEADS, null)).isEqualByComparingTo("2");
        assertThat(tally.amount(Part.CAST, Measure.HEADS, null)).isEqualByComparingTo("3");
    }

    private static CountUrn box(Ballot ballot, CountUrn.Papers... papers) {
        return new CountUrn(
                ballot.id(),
                ImmutableList.copyOf(papers),
                ImmutableList.of(new CountUrn.Line(null, Choice.YES, "owners", 1)));
    }

    private void returned(Ballot ballot, Committee committee, int number) {
        Id<BallotElector> row = BallotElector.id(
                ballot.id(),
                given.seats(committee.id()).get(number - 1).id().value().toString());
        ballots()
                .enter(
                        secretary,
                        EnterPaper.of(ballot.id(), row, Choice.INVALID).build());
    }

    /** An election with seats of groups: nobody without the majority; a tie leads to a run-off, then to the lot. */
    @Test
    void anElectionWithATie() {
        Committee committee = given.seated("tower-rules", 4, 2);
        Meeting meeting = given.held(given.called(Duration.ofDays(7)), committee, 1, 2, 3, 4, 5, 6);
        BallotForm form =
                new BallotForm(BallotForm.Method.Y, ImmutableSet.of("a", "b", "c", "d"), 0, 2, 1, ImmutableSet.of());
        PrepareBallotBuilder election = inMeeting(meeting, "tower-votes")
                .options(ImmutableList.of(
                        PrepareBallot.OptionText.of("a", "A").group("owners").build(),
                        PrepareBallot.OptionText.of("b", "B").group("owners").build(),
                        PrepareBallot.OptionText.of("c", "C").group("owners").build(),
                        PrepareBallot.OptionText.of("d", "D").group("tenants").build()))
                .form(form)
                .posts(ImmutableMap.of("owners", 2, "tenants", 1));
        refused(
                "ballot.posts",
                () -> ballots()
                        .prepare(
                                secretary,
                                election.posts(ImmutableMap.of("owners", 2)).build()));
        Ballot ballot = opened(election.posts(ImmutableMap.of("owners", 2, "tenants", 1)));
        refused("ballot.paper.amount", () -> say(ballot, committee, 1, ImmutableMap.of("a", 2)));
        refused("ballot.paper.option", () -> say(ballot, committee, 1, ImmutableMap.of("z", 1)));
        say(ballot, committee, 1, ImmutableMap.of("a", 1, "b", 1));
        say(ballot, committee, 2, ImmutableMap.of("a", 1, "b", 1));
        say(ballot, committee, 3, ImmutableMap.of("a", 1, "c", 1));
        say(ballot, committee, 4, ImmutableMap.of("a", 1, "c", 1));
        say(ballot, committee, 5, ImmutableMap.of("d", 1));
        Receipt<Ballot> closed = ballots()
                .step(secretary, BallotStep.of(ballot.id(), BallotAction.CLOSE).build());
        assertThat(why(closed)).startsWith("New lifts").contains("A: elected, 4 votes", "B: tied, 2 votes");
        assertThat(outcomes(ballot))
                .containsExactlyInAnyOrderEntriesOf(ImmutableMap.of(
                        "a", OptionOutcome.ELECTED,
                        "b", OptionOutcome.TIED,
                        "c", OptionOutcome.TIED,
                        "d", OptionOutcome.NOT_ELECTED));
        refused("ballot.lot.early", () -> ballots().drawLot(secretary, new DrawLot(ballot.id(), "3 5 1")));
        String sealed = "seven white horses";
        Receipt<Ballot> further = ballots()
                .runOff(
                        secretary,
                        RunOff.of(ballot.id())
                                .lot(LotSource.secret(LotSource.fingerprint(sealed)))
                                .build());
        assertThat(further.state()).isEqualTo("PREPARED");
        assertThat(ballots().reads().get(secretary, further.id()).options())
                .extracting(BallotView.Choosable::code)
                .containsExactly("b", "c");
        assertThat(why(further)).isEqualTo("Tied for 1 posts: B, C");
        Ballot second = Stored.of(hall, Ballot.TYPE, further);
        refused(
                "ballot.run_off.twice",
                () -> ballots().runOff(secretary, RunOff.of(ballot.id()).build()));
        ballots().open(secretary, new OpenBallot(second.id()));
        for (int number = 1; number <= 6; number++) {
            say(second, committee, number, ImmutableMap.of(number % 2 == 0 ? "b" : "c", 1));
        }
        step(second, BallotAction.CLOSE);
        assertThat(outcomes(second).values()).containsOnly(OptionOutcome.TIED);
        // The seed is fixed since the run-off was prepared: no other is taken, so nobody can try which one suits.
        refused("decision.lot.other_seed", () -> ballots().drawLot(secretary, new DrawLot(second.id(), "3 5 1")));
        Receipt<Ballot> lot = ballots().drawLot(secretary, new DrawLot(second.id(), sealed));
        String drawn = Election.lot(second.id() + "\n" + sealed, ImmutableList.of("b", "c"), 1)
                .iterator()
                .next();
        assertThat(why(lot))
                .startsWith("Drawn by lot with the seed seven white horses: " + drawn.toUpperCase(Locale.ROOT))
                .contains(LotSource.fingerprint(sealed));
        assertThat(outcomes(second).get(drawn)).isEqualTo(OptionOutcome.ELECTED);
        assertThat(outcomes(second).values())
                .containsExactlyInAnyOrder(OptionOutcome.ELECTED, OptionOutcome.NOT_ELECTED);
        refused("ballot.tie.none", () -> ballots().drawLot(secretary, new DrawLot(second.id(), sealed)));
    }

    /** Without anything fixed before there is no lot, but a further run-off, with public figures that are not known yet. */
    @Test
    void aLotIsDrawnWithPublicFigures() {
        Committee committee = given.seated("tower-rules", 2, 2);
        Meeting meeting = given.held(given.called(Duration.ofDays(7)), committee, 1, 2, 3, 4);
        Ballot first = tied(
                committee,
                opened(inMeeting(meeting, "tower-votes")
                        .options(ImmutableList.of(
                                PrepareBallot.OptionText.of("a", "A").build(),
                                PrepareBallot.OptionText.of("b", "B").build()))
                        .form(new BallotForm(
                                BallotForm.Method.Y, ImmutableSet.of("a", "b"), 0, 1, 1, ImmutableSet.of()))
                        .posts(ImmutableMap.of("", 1))));
        Ballot second = tied(committee, further(RunOff.of(first.id()).build()));
        refused("ballot.lot.unfixed", () -> ballots().drawLot(secretary, new DrawLot(second.id(), "1 2 3")));
        Instant draw = given.clock.instant().plus(Duration.ofHours(3));
        refused(
                "decision.lot.known",
                () -> further(RunOff.of(second.id())
                        .lot(LotSource.publicRecord("Lottery, draw 30", given.clock.instant()))
                        .build()));
        refused(
                "input.invalid",
                () -> further(RunOff.of(second.id())
                        .lot(new LotSource(null, null, draw))
                        .build()));
        LotSource source = LotSource.publicRecord("Lottery, draw 31", draw);
        Ballot third =
                tied(committee, further(RunOff.of(second.id()).lot(source).build()));
        assertThat(ballots().reads().get(given.worker, third.id()).ballot().lot())
                .isEqualTo(source);
        refused("decision.lot.unpublished", () -> ballots().drawLot(secretary, new DrawLot(third.id(), "7 31 04")));
        given.clock.set(draw);
        refused("input.invalid", () -> ballots().drawLot(secretary, new DrawLot(third.id(), "none")));
        Receipt<Ballot> lot = ballots().drawLot(secretary, new DrawLot(third.id(), "31, 04 and 7"));
        String drawn = Election.lot("4.7.31.", ImmutableList.of("a", "b"), 1)
                .iterator()
                .next();
        assertThat(why(lot)).contains("4.7.31.", "Lottery, draw 31");
        assertThat(outcomes(third).get(drawn)).isEqualTo(OptionOutcome.ELECTED);
    }

    private Ballot further(RunOff command) {
        return Stored.of(
                hall,
                Ballot.TYPE,
                ballots()
                        .open(
                                secretary,
                                new OpenBallot(
                                        ballots().runOff(secretary, command).id())));
    }

    private Ballot tied(Committee committee, Ballot ballot) {
        for (int number = 1; number <= 4; number++) {
            say(ballot, committee, number, ImmutableMap.of(number % 2 == 0 ? "a" : "b", 1));
        }
        return step(ballot, BallotAction.CLOSE);
    }

    private static String why(Receipt<Ballot> receipt) {
        return Objects.requireNonNull(receipt.why()).text(Locale.ENGLISH).strip();
    }

    private void say(Ballot ballot, Committee committee, int number, ImmutableMap<String, Integer> amounts) {
        ballots()
                .cast(
                        seat(committee, number),
                        CastVote.of(ballot.id(), Paper.amounts(amounts)).build());
    }

    private ImmutableMap<String, OptionOutcome> outcomes(Ballot ballot) {
        return ballots().reads().get(secretary, ballot.id()).options().stream()
                .collect(ImmutableMap.toImmutableMap(
                        BallotView.Choosable::code, option -> Objects.requireNonNull(option.outcome())));
    }
}

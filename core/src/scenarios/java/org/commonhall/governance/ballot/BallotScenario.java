package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestTower.END;
import static org.commonhall.scenario.TestTower.TODAY;
import static org.commonhall.scenario.TestTower.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.motion.CreateMotion;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MoveMotion;
import org.commonhall.governance.motion.OpenMotionBook;
import org.commonhall.publication.DecideNotice;
import org.commonhall.publication.NoticeKind;
import org.commonhall.publication.PostNotice;
import org.commonhall.publication.PostingPlace;
import org.commonhall.publication.PublicNotice;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.junit.jupiter.api.Test;

/** Owners vote by consultation, with names. */
@StoreTest
class BallotScenario {
    private static final PageRequest TWENTY = PageRequest.first(20);

    private final TestTower given;
    private final Commonhall hall;
    private final Actor admin;
    private final Ballots ballots;
    private final Id<Organization> assembly;
    private final Actor secretary;
    private final Actor stranger;
    private final List<Actor> owners;

    BallotScenario(TestHall hall) {
        given = new TestTower(hall);
        this.hall = given.hall;
        admin = given.admin;
        ballots = given.ballots;
        assembly = given.assembly;
        secretary = given.secretary;
        stranger = given.stranger;
        owners = given.owners;
    }

    /** T2 on a store: the same votes carry an ordinary matter and not a special one. */
    @Test
    void anOrdinaryMatterIsAdoptedAndASpecialOneIsNot() {
        Ballot ordinary = given.opened(given.consultation("cn-278-ordinary"));
        Ballot special = given.opened(given.consultation("cn-278-special"));
        for (Ballot ballot : ImmutableList.of(ordinary, special)) {
            given.vote(ballot, Choice.YES, 1, 2, 4, 5, 9);
            given.vote(ballot, Choice.NO, 6, 7, 10);
            assertThat(ballots.reads().sheet(stranger, ballot.id()).voters().taken())
                    .isEqualTo(8);
        }
        refused("ballot.hidden", () -> ballots.reads().result(secretary, ordinary.id()));
        refused("ballot.hidden", () -> ballots.reads().votes(secretary, ordinary.id(), TWENTY));
        BallotResult adopted = given.ended(ordinary);
        assertThat(adopted.decision().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(adopted.ballot().outcome()).isEqualTo(Outcome.ADOPTED);
        BallotResult rejected = ballots.reads().result(Actor.visitor(), special.id());
        assertThat(rejected.decision().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(rejected.decision().tally().amount(Part.YES, Measure.AREA, null))
                .isEqualByComparingTo("17000");
        assertThat(rejected.explanation().text(Locale.ENGLISH)).contains("4 x 5 >= 3 x 8");
        assertThat(given.events(ordinary.id().value()))
                .containsExactly("ballot.prepared", "ballot.opened", "ballot.closed");
        assertThat(ballots.reads().votes(secretary, ordinary.id(), TWENTY).items())
                .hasSize(8);
        refused("access.denied", () -> ballots.reads().votes(owners.get(0), ordinary.id(), TWENTY));
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /** What is still missing is said in its measure: one head, and square metres with two digits. */
    @Test
    void theSheetSaysWhatIsMissing() {
        given.title(given.unit("2001", "617.50"), given.somebody("Last", null, assembly.value()));
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        given.vote(ballot, Choice.ABSTAIN, 1, 2, 3, 4, 5, 9, 10, 11);
        BallotSheet sheet = ballots.reads().sheet(Actor.visitor(), ballot.id());
        assertThat(sheet.rows())
                .allSatisfy(row -> assertThat(row.present().add(row.absent())).isEqualByComparingTo(row.total()));
        assertThat(sheet.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.amount()).isEqualByComparingTo("1"));
        assertThat(sheet.explanation().text(Locale.ENGLISH)).contains("8 of 13 have voted", "1 head");
        assertThat(sheet.explanation().text(Locale.CHINESE)).contains("尚缺", "1 人");
        given.vote(ballot, Choice.ABSTAIN, 12);
        assertThat(ballots.reads().sheet(stranger, ballot.id()).missing()).isEmpty();
    }

    /** The receipt of a close carries the explained result, once; a repeat of the key gives all of it but that. */
    @Test
    void aCloseSaysWhatDecided() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        given.vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        given.vote(ballot, Choice.NO, 12);
        BallotStep close = BallotStep.of(ballot.id(), BallotAction.CLOSE).build();
        refused("record.stale", () -> ballots.step(secretary.seen(1), close));
        Receipt<Ballot> closed = ballots.step(secretary.once(new UUID(9, 1)).seen(ballot.version()), close);
        assertThat(closed.id()).isEqualTo(ballot.id());
        assertThat(closed.event()).isEqualTo("ballot.closed");
        assertThat(closed.state()).isEqualTo("CLOSED");
        assertThat(closed.made()).as("nobody can name the rows of the count").isEmpty();
        BallotResult result = ballots.reads().result(stranger, ballot.id());
        assertThat(Objects.requireNonNull(closed.why()).text(Locale.ENGLISH))
                .isEqualTo(result.explanation().text(Locale.ENGLISH));
        Receipt<Ballot> again = ballots.step(secretary.once(new UUID(9, 1)).seen(ballot.version()), close);
        assertThat(again.version()).isEqualTo(closed.version());
        assertThat(again.state()).isEqualTo("CLOSED");
        assertThat(again.made()).isEmpty();
        assertThat(again.why()).isNull();
    }

    /** Bad votes are refused with a code and change nothing. */
    @Test
    void badVotesChangeNothing() {
        Ballot ballot = given.prepared(given.consultation("cn-278-ordinary"));
        refused("ballot.unopened", () -> given.vote(ballot, Choice.YES, 1));
        refused("record.missing", () -> ballots.reads().get(stranger, ballot.id()));
        ballots.open(secretary, new OpenBallot(ballot.id()));
        refused("ballot.state", () -> ballots.open(secretary, new OpenBallot(ballot.id())));
        refused(
                "ballot.vote.stranger",
                () -> ballots.cast(
                        stranger, CastVote.of(ballot.id(), Choice.YES).build()));
        refused(
                "ballot.vote.stranger",
                () -> ballots.cast(admin, CastVote.of(ballot.id(), Choice.YES).build()));
        refused(
                "ballot.vote.stranger",
                () -> ballots.cast(
                        stranger,
                        CastVote.of(ballot.id(), Choice.YES)
                                .elector(given.row(ballot, 1))
                                .build()));
        refused(
                "access.denied",
                () -> ballots.cast(
                        Actor.visitor(), CastVote.of(ballot.id(), Choice.YES).build()));
        refused(
                "access.denied",
                () -> ballots.cast(
                        Actor.visitor(),
                        CastVote.of(ballot.id(), Choice.YES)
                                .elector(given.row(ballot, 1))
                                .build()));
        refused("ballot.paper.choice", () -> given.vote(ballot, Choice.INVALID, 1));
        refused(
                "ballot.paper.empty",
                () -> ballots.cast(
                        owners.get(0),
                        CastVote.of(ballot.id(), Paper.answers(ImmutableMap.of("roof", Choice.YES)))
                                .build()));
        refused("ballot.running", () -> given.step(ballot, BallotAction.CLOSE));
        assertThat(ballots.reads().sheet(stranger, ballot.id()).voters().taken())
                .isZero();
        given.clock.set(END);
        refused("ballot.closed", () -> given.vote(ballot, Choice.YES, 1));
        refused(
                "ballot.closed",
                () -> ballots.enter(
                        secretary, EnterPaper.phone(ballot.id(), given.row(ballot, 1), Choice.YES, "called late")));
        assertThat(given.step(ballot, BallotAction.CLOSE).outcome()).isEqualTo(Outcome.INQUORATE);
        refused("ballot.state", () -> given.step(ballot, BallotAction.CLOSE));
    }

    /** What cannot be voted on is refused while it is prepared, or opened. */
    @Test
    void badBallotsAreRefused() {
        refused(
                "decision.rules.unknown",
                () -> ballots.prepare(secretary, given.consultation("cn-999").build()));
        refused(
                "ballot.electorate.source",
                () -> ballots.prepare(
                        secretary,
                        given.consultation("cn-278-ordinary").source("riders").build()));
        refused(
                "ballot.record_date",
                () -> ballots.prepare(
                        secretary,
                        given.consultation("cn-278-ordinary")
                                .recordDate(TODAY.plusDays(1))
                                .build()));
        refused(
                "ballot.period",
                () -> ballots.prepare(
                        secretary,
                        given.consultation("cn-278-ordinary").closesAt(MONDAY).build()));
        refused(
                "ballot.meeting",
                () -> ballots.prepare(
                        secretary,
                        given.consultation("cn-278-ordinary")
                                .meeting(new UUID(1, 1))
                                .build()));
        refused(
                "ballot.options",
                () -> ballots.prepare(
                        secretary,
                        given.consultation("cn-278-ordinary")
                                .options(ImmutableList.of(
                                        PrepareBallot.OptionText.of("a", "A").build()))
                                .build()));
        refused(
                "access.denied",
                () -> ballots.prepare(
                        stranger, given.consultation("cn-278-ordinary").build()));
        refused(
                "electorate.places",
                () -> given.opened(given.consultation("cn-278-ordinary").places(ImmutableSet.of())));
        refused("decision.group.unknown", () -> given.opened(given.consultation("cn-beijing-2024-interim-committee")));
        assertThat(ballots.reads().list(stranger, assembly, TWENTY).items()).isEmpty();
        assertThat(ballots.reads().list(secretary, assembly, TWENTY).items()).hasSize(2);
    }

    /**
     * A consultation has a delivery list, a reminder and an end; its result is confirmed and posted before it is
     * published.
     */
    @Test
    void aConsultationFromDeliveryToPosting() {
        Ballot ballot = given.opened(given.consultation("cn-beijing-2024-assembly"));
        Actor scrutineer = given.somebody("Scrutineer", null, assembly.value());
        ballots.appoint(secretary, new AppointTeller(ballot.id(), person(scrutineer), TellerRole.SCRUTINEER));
        ballots.deliver(
                secretary,
                new RecordDelivery(
                        ballot.id(),
                        ImmutableSet.of(given.row(ballot, 1), given.row(ballot, 2)),
                        BallotDelivery.Method.POST,
                        "letters 1 and 2"));
        refused(
                "input.invalid",
                () -> ballots.deliver(
                        secretary,
                        RecordDelivery.of(
                                        ballot.id(),
                                        ImmutableSet.of(BallotElector.id(ballot.id(), "nobody")),
                                        BallotDelivery.Method.POST)
                                .build()));
        assertThat(ballots.reads().deliveries(secretary, ballot.id(), TWENTY).items())
                .hasSize(2);
        given.vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(ballots.reads().roll(scrutineer, ballot.id(), true, TWENTY).items())
                .hasSize(3);
        given.pass(Duration.ofDays(11));
        assertThat(given.events(ballot.id().value())).contains("ballot.reminder");
        given.ended(ballot);
        refused("ballot.unconfirmed", () -> given.step(ballot, BallotAction.PUBLISH));
        refused("access.denied", () -> given.step(ballot, BallotAction.CONFIRM));
        ballots.step(
                scrutineer, BallotStep.of(ballot.id(), BallotAction.CONFIRM).build());
        refused("ballot.unposted", () -> given.step(ballot, BallotAction.PUBLISH));
        Id<PublicNotice> notice = hall.publication()
                .post(
                        secretary,
                        PostNotice.of(
                                        NoticeKind.RESULT,
                                        ballot.id().value(),
                                        assembly,
                                        "Result",
                                        "Adopted",
                                        ClockLimit.workingDays(5),
                                        PostingPlace.in(given.tower, "board").proved("photo 1"))
                                .build())
                .id();
        given.pass(Duration.ofDays(10));
        refused("ballot.unposted", () -> given.step(ballot, BallotAction.PUBLISH));
        hall.publication().decide(secretary, DecideNotice.confirmed(notice));
        assertThat(given.events(ballot.id().value())).contains("ballot.unpublished");
        Ballot published = given.step(ballot, BallotAction.PUBLISH);
        assertThat(published.status()).isEqualTo(BallotStatus.PUBLISHED);
        assertThat(published.late()).isTrue();
    }

    /** A ballot about a motion needs one that can be voted on, and settles it by its outcome. */
    @Test
    void aMotionIsSettledByItsBallot() {
        hall.governance().motions().openBook(secretary, OpenMotionBook.of(assembly, "M"));
        Id<Motion> motion = hall.governance()
                .motions()
                .create(
                        secretary,
                        CreateMotion.of(assembly, "New lifts", "Two new lifts.").build())
                .id();
        refused(
                "motion.ballot.state",
                () -> ballots.prepare(
                        secretary,
                        given.consultation("cn-278-ordinary")
                                .subject(motion.value())
                                .build()));
        hall.governance().motions().move(secretary, new MoveMotion(motion, "submitted"));
        hall.governance().motions().move(secretary, new MoveMotion(motion, "permitted"));
        Id<Organization> other = given.organization("owners_assembly", "Owners of the other tower");
        Actor theirs = given.somebody("Their secretary", Role.SECRETARY, other.value());
        refused(
                "ballot.motion",
                () -> ballots.prepare(
                        theirs,
                        given.consultation("cn-278-ordinary")
                                .body(other)
                                .subject(motion.value())
                                .build()));
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary").subject(motion.value()));
        assertThat(ballot.text()).isEqualTo("Two new lifts.");
        given.vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        given.step(ballot, BallotAction.CLOSE);
        Motion settled = hall.corridor().read(admin, reading -> reading.get(Motion.TYPE, motion));
        assertThat(settled.state()).isEqualTo("accepted");
        assertThat(settled.decidedBy()).isEqualTo(ballot.id().value());
        assertThat(given.events(ballot.id().value())).endsWith("ballot.closed");
    }
}

package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.TransferUnit;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.ballot.AppointTeller;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotElector;
import org.commonhall.governance.ballot.BallotResult;
import org.commonhall.governance.ballot.BallotSheet;
import org.commonhall.governance.ballot.BallotStatus;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.DeliveryMethod;
import org.commonhall.governance.ballot.ElectorateChange;
import org.commonhall.governance.ballot.EnterPaper;
import org.commonhall.governance.ballot.GiveProxy;
import org.commonhall.governance.ballot.NameVoter;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.Paper;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.ballot.RecordDelivery;
import org.commonhall.governance.ballot.RegisterChange;
import org.commonhall.governance.ballot.TellerRole;
import org.commonhall.governance.ballot.VoteChannel;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.governance.motion.CreateMotion;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MoveMotion;
import org.commonhall.governance.motion.OpenMotionBook;
import org.commonhall.publication.NoticeKind;
import org.commonhall.publication.PostNotice;
import org.commonhall.publication.PostingPlace;
import org.junit.jupiter.api.Test;

/** Owners vote by consultation, with names, on any store. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class BallotScenario extends BallotLife {
    private static final PageRequest TWENTY = PageRequest.first(20);

    /** For adapters' tests. */
    protected BallotScenario() {}

    /** T2 on a store: the same votes carry an ordinary matter and not a special one. */
    @Test
    public final void anOrdinaryMatterIsAdoptedAndASpecialOneIsNot() {
        Ballot ordinary = opened(consultation("cn-278-ordinary"));
        Ballot special = opened(consultation("cn-278-special"));
        for (Ballot ballot : ImmutableList.of(ordinary, special)) {
            vote(ballot, Choice.YES, 1, 2, 4, 5, 9);
            vote(ballot, Choice.NO, 6, 7, 10);
            assertThat(ballots.reads().sheet(stranger, ballot.id()).voters().taken())
                    .isEqualTo(8);
        }
        refused("ballot.hidden", () -> ballots.reads().result(secretary, ordinary.id()));
        refused("ballot.hidden", () -> ballots.reads().votes(secretary, ordinary.id(), TWENTY));
        BallotResult adopted = ended(ordinary);
        assertThat(adopted.decision().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(adopted.ballot().outcome()).isEqualTo(Outcome.ADOPTED);
        BallotResult rejected = ballots.reads().result(Actor.visitor(), special.id());
        assertThat(rejected.decision().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(rejected.decision().tally().amount(Part.YES, Measure.AREA, null))
                .isEqualByComparingTo("17000");
        assertThat(rejected.explanation().text(Locale.ENGLISH)).contains("4 x 5 >= 3 x 8");
        assertThat(events(ordinary.id().value())).containsExactly("ballot.prepared", "ballot.opened", "ballot.closed");
        assertThat(ballots.reads().votes(secretary, ordinary.id(), TWENTY).items())
                .hasSize(8);
        refused("access.denied", () -> ballots.reads().votes(owners.get(0), ordinary.id(), TWENTY));
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /** What is still missing is said in its measure: one head, and square metres with two digits. */
    @Test
    public final void theSheetSaysWhatIsMissing() {
        title(unit("2001", "617.50"), somebody("Last", null, assembly.value()));
        Ballot ballot = opened(consultation("cn-278-ordinary"));
        vote(ballot, Choice.ABSTAIN, 1, 2, 3, 4, 5, 9, 10, 11);
        BallotSheet sheet = ballots.reads().sheet(Actor.visitor(), ballot.id());
        assertThat(sheet.rows())
                .allSatisfy(row -> assertThat(row.present().add(row.absent())).isEqualByComparingTo(row.total()));
        assertThat(sheet.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.amount()).isEqualByComparingTo("1"));
        assertThat(sheet.explanation().text(Locale.ENGLISH)).contains("8 of 13 have voted", "1 head");
        assertThat(sheet.explanation().text(Locale.CHINESE)).contains("尚缺", "1 人");
        vote(ballot, Choice.ABSTAIN, 12);
        assertThat(ballots.reads().sheet(stranger, ballot.id()).missing()).isEmpty();
    }

    /** Bad votes are refused with a code and change nothing. */
    @Test
    public final void badVotesChangeNothing() {
        Ballot ballot =
                ballots.prepare(secretary, consultation("cn-278-ordinary").build());
        refused("ballot.unopened", () -> vote(ballot, Choice.YES, 1));
        refused("record.missing", () -> ballots.reads().get(stranger, ballot.id()));
        ballots.open(secretary, OpenBallot.of(ballot.id()));
        refused("ballot.state", () -> ballots.open(secretary, OpenBallot.of(ballot.id())));
        refused("ballot.vote.stranger", () -> ballots.cast(stranger, CastVote.of(ballot.id(), Choice.YES)));
        refused("ballot.vote.stranger", () -> ballots.cast(admin, CastVote.of(ballot.id(), Choice.YES)));
        refused(
                "ballot.vote.stranger",
                () -> ballots.cast(
                        stranger, CastVote.of(ballot.id(), Choice.YES).as(row(ballot, 1))));
        refused("access.denied", () -> ballots.cast(Actor.visitor(), CastVote.of(ballot.id(), Choice.YES)));
        refused(
                "access.denied",
                () -> ballots.cast(
                        Actor.visitor(), CastVote.of(ballot.id(), Choice.YES).as(row(ballot, 1))));
        refused("ballot.paper.choice", () -> vote(ballot, Choice.INVALID, 1));
        refused(
                "ballot.paper.empty",
                () -> ballots.cast(
                        owners.get(0),
                        new CastVote(ballot.id(), null, Paper.answers(ImmutableMap.of("roof", Choice.YES)), null)));
        refused("ballot.running", () -> step(ballot, BallotAction.CLOSE));
        assertThat(ballots.reads().sheet(stranger, ballot.id()).voters().taken())
                .isZero();
        clock.set(END);
        refused("ballot.closed", () -> vote(ballot, Choice.YES, 1));
        refused(
                "ballot.closed",
                () -> ballots.enter(secretary, EnterPaper.of(ballot.id(), row(ballot, 1), Choice.YES)));
        assertThat(step(ballot, BallotAction.CLOSE).outcome()).isEqualTo(Outcome.INQUORATE);
        refused("ballot.state", () -> step(ballot, BallotAction.CLOSE));
    }

    /** What cannot be voted on is refused while it is prepared, or opened. */
    @Test
    public final void badBallotsAreRefused() {
        refused(
                "decision.rules.unknown",
                () -> ballots.prepare(secretary, consultation("cn-999").build()));
        refused(
                "ballot.electorate.source",
                () -> ballots.prepare(
                        secretary,
                        consultation("cn-278-ordinary").source("riders").build()));
        refused(
                "ballot.record_date",
                () -> ballots.prepare(
                        secretary,
                        consultation("cn-278-ordinary")
                                .recordDate(TODAY.plusDays(1))
                                .build()));
        refused(
                "ballot.period",
                () -> ballots.prepare(
                        secretary,
                        consultation("cn-278-ordinary").closesAt(MONDAY).build()));
        refused(
                "ballot.meeting",
                () -> ballots.prepare(
                        secretary,
                        consultation("cn-278-ordinary").meeting(new UUID(1, 1)).build()));
        refused(
                "ballot.options",
                () -> ballots.prepare(
                        secretary,
                        consultation("cn-278-ordinary")
                                .options(ImmutableList.of(new PrepareBallot.OptionText("a", "A", null, null)))
                                .build()));
        refused(
                "access.denied",
                () -> ballots.prepare(stranger, consultation("cn-278-ordinary").build()));
        refused(
                "electorate.places",
                () -> opened(consultation("cn-278-ordinary").places(ImmutableSet.of())));
        refused("decision.group.unknown", () -> opened(consultation("cn-beijing-2024-interim-committee")));
        assertThat(ballots.reads().list(stranger, assembly, TWENTY).items()).isEmpty();
        assertThat(ballots.reads().list(secretary, assembly, TWENTY).items()).hasSize(2);
    }

    /** A sale during the vote changes nothing in the frozen electorate and is listed; the buyer is told why he cannot vote. */
    @Test
    public final void aSaleDuringTheVoteIsListed() {
        Ballot ballot = opened(consultation("cn-278-ordinary"));
        pass(Duration.ofDays(2));
        hall.directory()
                .transfer(
                        admin,
                        new TransferUnit(
                                titles.get(0).id(),
                                TODAY.plusDays(1),
                                ImmutableList.of(new Holding(Tenure.Kind.OWNER, Holder.person(person(stranger)), null)),
                                null,
                                null));
        refused("ballot.vote.bought_later", () -> ballots.cast(stranger, CastVote.of(ballot.id(), Choice.YES)));
        vote(ballot, Choice.YES, 1);
        ImmutableList<RegisterChange> changes = ballots.reads().changes(secretary, ballot.id());
        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new RegisterChange(ElectorateChange.Kind.JOINED, "1001"),
                        new RegisterChange(ElectorateChange.Kind.LEFT, "1001"));
        BallotResult result = ended(ballot);
        assertThat(result.decision().tally().amount(Part.YES, Measure.AREA, null))
                .isEqualByComparingTo("6000");
        assertThat(ballots.reads().changes(secretary, ballot.id())).containsExactlyInAnyOrderElementsOf(changes);
        refused("access.denied", () -> ballots.reads().changes(stranger, ballot.id()));
    }

    /** Units of one owner are one head, and so are co-owners together, who name one voter. */
    @Test
    public final void headsAreCountedByOwner() {
        Id<Unit> second = unit("1101", "100");
        title(second, owners.get(0));
        Id<Unit> shared = unit("1102", "200");
        for (int number : new int[] {1, 2}) {
            hall.directory()
                    .beginTenure(
                            admin,
                            new BeginTenure(
                                    shared,
                                    new Holding(Tenure.Kind.CO_OWNER, Holder.person(person(owners.get(number))), null),
                                    TODAY.minusYears(1),
                                    null,
                                    null,
                                    null));
        }
        Ballot ballot = opened(consultation("cn-278-ordinary"));
        assertThat(ballot.electors()).isEqualTo(13);
        vote(ballot, Choice.YES, 1);
        assertThat(amount(ballot, "6100")).isTrue();
        Id<BallotElector> together = BallotElector.id(
                ballot.id(),
                OwnerElectorate.key(
                        ImmutableList.of(Holder.person(person(owners.get(1))), Holder.person(person(owners.get(2))))));
        refused(
                "ballot.vote.unnamed",
                () -> ballots.cast(
                        owners.get(1), CastVote.of(ballot.id(), Choice.YES).as(together)));
        ballots.nameVoter(secretary, new NameVoter(ballot.id(), together, person(owners.get(2)), null));
        refused("ballot.vote.several", () -> vote(ballot, Choice.YES, 3));
        ballots.cast(owners.get(2), CastVote.of(ballot.id(), Choice.YES).as(together));
        assertThat(amount(ballot, "6300")).isTrue();
        assertThat(ballots.reads().mine(owners.get(2), TWENTY).items())
                .extracting(mine -> mine.label() + " " + mine.voted())
                .containsExactlyInAnyOrder("1003 false", "1102 true");
    }

    private boolean amount(Ballot ballot, String area) {
        return ballots.reads().sheet(stranger, ballot.id()).rows().stream()
                .anyMatch(
                        row -> row.measure().equals(Measure.AREA) && row.taken().compareTo(new BigDecimal(area)) == 0);
    }

    /** Paper and online for the same voter: the first valid one counts, the second is listed. */
    @Test
    public final void theSecondWayIsListed() {
        Ballot ballot = opened(consultation("cn-278-ordinary"));
        Actor counter = somebody("Counter", null, assembly.value());
        refused("access.denied", () -> ballots.enter(counter, EnterPaper.of(ballot.id(), row(ballot, 1), Choice.YES)));
        ballots.appoint(secretary, new AppointTeller(ballot.id(), person(counter), TellerRole.COUNTER, null));
        ballots.enter(counter, EnterPaper.of(ballot.id(), row(ballot, 1), Choice.YES));
        assertThat(ballots.cast(owners.get(0), CastVote.of(ballot.id(), Choice.NO))
                        .channel())
                .isEqualTo(VoteChannel.PAPER);
        vote(ballot, Choice.YES, 2);
        assertThat(ballots.enter(counter, EnterPaper.of(ballot.id(), row(ballot, 2), Choice.NO))
                        .channel())
                .isEqualTo(VoteChannel.ELECTRONIC);
        refused(
                "ballot.vote.twice",
                () -> ballots.enter(counter, EnterPaper.of(ballot.id(), row(ballot, 1), Choice.NO)));
        ballots.enter(counter, EnterPaper.of(ballot.id(), row(ballot, 3), Choice.INVALID));
        assertThat(ballots.reads().setAside(counter, ballot.id(), TWENTY).items())
                .hasSize(2);
        BallotResult result = ended(ballot);
        assertThat(result.decision().tally().amount(Part.YES, Measure.HEADS, null))
                .isEqualByComparingTo("2");
        assertThat(result.decision().tally().amount(Part.INVALID, Measure.HEADS, null))
                .isEqualByComparingTo("1");
    }

    /** A vote by phone is written down with a note and can be changed by the voter; so can a vote with a name, and each is told. */
    @Test
    public final void aNamedVoteCanBeChangedWhileOpen() {
        Ballot ballot = opened(consultation("cn-278-ordinary"));
        refused(
                "ballot.vote.channel",
                () -> ballots.enter(
                        secretary,
                        new EnterPaper(
                                ballot.id(), row(ballot, 1), VoteChannel.PHONE, Paper.of(Choice.NO), null, null)));
        ballots.enter(secretary, EnterPaper.phone(ballot.id(), row(ballot, 1), Choice.NO, "called back at 10:05"));
        vote(ballot, Choice.YES, 1);
        vote(ballot, Choice.ABSTAIN, 1);
        refused(
                "ballot.vote.twice",
                () -> ballots.enter(
                        secretary, EnterPaper.phone(ballot.id(), row(ballot, 1), Choice.NO, "called again")));
        assertThat(events(row(ballot, 1).value())).containsSubsequence("vote.entered", "vote.changed", "vote.changed");
        assertThat(hall.journal().history(admin, row(ballot, 1).value()))
                .allSatisfy(entry -> assertThat(entry.changes()).doesNotContainIgnoringCase("abstain"));
        BallotResult result = ended(ballot);
        assertThat(result.decision().tally().amount(Part.ABSTAIN, Measure.HEADS, null))
                .isEqualByComparingTo("1");
        assertThat(result.decision().tally().amount(Part.CAST, Measure.HEADS, null))
                .isEqualByComparingTo("1");
    }

    /** Mandates: not to oneself, no chains, a cap, an instruction that binds, and taken back until a vote was taken. */
    @Test
    public final void mandates() {
        refused(
                "ballot.delegation.forbidden",
                () -> ballots.prepare(
                        secretary,
                        consultation("cn-beijing-2024-committee")
                                .delegation(new Delegation(true, true, 2))
                                .build()));
        Ballot without = opened(consultation("cn-278-ordinary"));
        refused(
                "decision.delegation.forbidden",
                () -> ballots.giveProxy(
                        owners.get(0), GiveProxy.of(without.id(), row(without, 1), person(owners.get(1)))));
        Ballot ballot = opened(consultation("cn-278-ordinary").delegation(new Delegation(true, false, 2)));
        give(ballot, 1, 2);
        refused("decision.delegation.self", () -> give(ballot, 3, 3));
        refused("decision.delegation.chain", () -> give(ballot, 2, 3));
        refused("decision.delegation.chain", () -> give(ballot, 3, 1));
        give(ballot, 3, 2);
        refused("decision.delegation.full", () -> give(ballot, 4, 2));
        refused("decision.delegation.given", () -> vote(ballot, Choice.YES, 1));
        ballots.giveProxy(owners.get(2), GiveProxy.revoke(ballot.id(), row(ballot, 3)));
        vote(ballot, Choice.NO, 3);
        ballots.giveProxy(
                owners.get(0), new GiveProxy(ballot.id(), row(ballot, 1), person(owners.get(1)), Choice.NO, null));
        CastVote as = CastVote.of(ballot.id(), Choice.YES).as(row(ballot, 1));
        refused("ballot.delegation.instructed", () -> ballots.cast(owners.get(1), as));
        assertThat(ballots.reads().mine(owners.get(1), TWENTY).items())
                .filteredOn(mine -> mine.mandate())
                .singleElement()
                .satisfies(mine -> assertThat(mine.instruction()).isEqualTo(Choice.NO));
        assertThat(ballots.reads().sheet(stranger, ballot.id()).voters().proxied())
                .isEqualTo(1);
        ballots.cast(owners.get(1), CastVote.of(ballot.id(), Choice.NO).as(row(ballot, 1)));
        refused(
                "ballot.vote.twice",
                () -> ballots.giveProxy(owners.get(0), GiveProxy.revoke(ballot.id(), row(ballot, 1))));
        refused(
                "access.denied",
                () -> ballots.giveProxy(stranger, GiveProxy.of(ballot.id(), row(ballot, 5), person(stranger))));
    }

    private void give(Ballot ballot, int from, int to) {
        ballots.giveProxy(
                owners.get(from - 1), GiveProxy.of(ballot.id(), row(ballot, from), person(owners.get(to - 1))));
    }

    /** A consultation has a delivery list, a reminder and an end; its result is confirmed and posted before it is published. */
    @Test
    public final void aConsultationFromDeliveryToPosting() {
        Ballot ballot = opened(consultation("cn-beijing-2024-assembly"));
        Actor scrutineer = somebody("Scrutineer", null, assembly.value());
        ballots.appoint(secretary, new AppointTeller(ballot.id(), person(scrutineer), TellerRole.SCRUTINEER, null));
        ballots.deliver(
                secretary,
                new RecordDelivery(
                        ballot.id(),
                        ImmutableSet.of(row(ballot, 1), row(ballot, 2)),
                        DeliveryMethod.POST,
                        "letters 1 and 2",
                        null));
        refused(
                "input.invalid",
                () -> ballots.deliver(
                        secretary,
                        new RecordDelivery(
                                ballot.id(),
                                ImmutableSet.of(BallotElector.id(ballot.id(), "nobody")),
                                DeliveryMethod.POST,
                                null,
                                null)));
        assertThat(ballots.reads().deliveries(secretary, ballot.id(), TWENTY).items())
                .hasSize(2);
        vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(ballots.reads().roll(scrutineer, ballot.id(), true, TWENTY).items())
                .hasSize(3);
        pass(Duration.ofDays(11));
        assertThat(events(ballot.id().value())).contains("ballot.reminder");
        ended(ballot);
        refused("ballot.unconfirmed", () -> step(ballot, BallotAction.PUBLISH));
        refused("access.denied", () -> step(ballot, BallotAction.CONFIRM));
        ballots.step(scrutineer, BallotStep.of(ballot.id(), BallotAction.CONFIRM));
        refused("ballot.unposted", () -> step(ballot, BallotAction.PUBLISH));
        hall.publication()
                .post(
                        secretary,
                        PostNotice.of(
                                NoticeKind.RESULT,
                                ballot.id().value(),
                                assembly,
                                "Result",
                                "Adopted",
                                ClockLimit.workingDays(5),
                                PostingPlace.in(tower, "board").proved("photo 1")));
        pass(Duration.ofDays(10));
        assertThat(events(ballot.id().value())).contains("ballot.unpublished");
        Ballot published = step(ballot, BallotAction.PUBLISH);
        assertThat(published.status()).isEqualTo(BallotStatus.PUBLISHED);
        assertThat(published.late()).isTrue();
    }

    /** A ballot about a motion needs one that can be voted on, and settles it by its outcome. */
    @Test
    public final void aMotionIsSettledByItsBallot() {
        hall.motions().openBook(secretary, OpenMotionBook.of(assembly, "M"));
        Id<Motion> motion = hall.motions()
                .create(secretary, CreateMotion.of(assembly, "New lifts", "Two new lifts."))
                .id();
        refused(
                "motion.ballot.state",
                () -> ballots.prepare(
                        secretary,
                        consultation("cn-278-ordinary").subject(motion.value()).build()));
        hall.motions().move(secretary, MoveMotion.of(motion, "submitted"));
        hall.motions().move(secretary, MoveMotion.of(motion, "permitted"));
        Id<Organization> other = organization("owners_assembly", "Owners of the other tower");
        Actor theirs = somebody("Their secretary", Role.SECRETARY, other.value());
        refused(
                "ballot.motion",
                () -> ballots.prepare(
                        theirs,
                        consultation("cn-278-ordinary")
                                .body(other)
                                .subject(motion.value())
                                .build()));
        Ballot ballot = opened(consultation("cn-278-ordinary").subject(motion.value()));
        assertThat(ballot.text()).isEqualTo("Two new lifts.");
        vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        step(ballot, BallotAction.CLOSE);
        Motion settled = hall.corridor().read(admin, reading -> reading.get(Motion.TYPE, motion));
        assertThat(settled.state()).isEqualTo("accepted");
        assertThat(settled.decidedBy()).isEqualTo(ballot.id().value());
        assertThat(events(ballot.id().value())).endsWith("ballot.closed");
    }

    /** A tower with one owner: one head of one decides. */
    @Test
    public final void aTowerWithOneOwner() {
        titles.stream()
                .skip(1)
                .forEach(title -> hall.directory()
                        .transfer(
                                admin,
                                new TransferUnit(
                                        title.id(),
                                        TODAY.minusDays(30),
                                        ImmutableList.of(new Holding(
                                                Tenure.Kind.OWNER, Holder.person(person(owners.get(0))), null)),
                                        null,
                                        null)));
        Ballot ballot = opened(consultation("cn-278-special"));
        assertThat(ballot.electors()).isEqualTo(1);
        vote(ballot, Choice.YES, 1);
        assertThat(step(ballot, BallotAction.CLOSE).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(Objects.requireNonNull(ballot.electors())).isEqualTo(1);
    }
}

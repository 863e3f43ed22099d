package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestTower.TODAY;
import static org.commonhall.scenario.TestTower.person;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.TransferUnit;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.junit.jupiter.api.Test;

/** Who votes for what: heads, areas, sales, mandates, paper and the second thoughts of a voter. */
@StoreTest
class BallotVoterScenario {
    private static final PageRequest TWENTY = PageRequest.first(20);

    private final TestTower given;
    private final Commonhall hall;
    private final Actor admin;
    private final Ballots ballots;
    private final Id<Organization> assembly;
    private final Actor secretary;
    private final Actor stranger;
    private final List<Actor> owners;

    BallotVoterScenario(TestHall hall) {
        given = new TestTower(hall);
        this.hall = given.hall;
        admin = given.admin;
        ballots = given.ballots;
        assembly = given.assembly;
        secretary = given.secretary;
        stranger = given.stranger;
        owners = given.owners;
    }

    /**
     * A sale during the vote changes nothing in the frozen electorate and is listed; the buyer is told why he cannot
     * vote.
     */
    @Test
    void aSaleDuringTheVoteIsListed() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        given.pass(Duration.ofDays(2));
        hall.directory()
                .buildings()
                .transfer(
                        admin,
                        new TransferUnit(
                                given.titles.get(0).id(),
                                TODAY.plusDays(1),
                                ImmutableList.of(Holding.of(Tenure.Kind.OWNER, Holder.person(person(stranger)))
                                        .build())));
        refused(
                "ballot.vote.bought_later",
                () -> ballots.cast(
                        stranger, CastVote.of(ballot.id(), Choice.YES).build()));
        given.vote(ballot, Choice.YES, 1);
        ImmutableList<RegisterChange> changes = ballots.reads().changes(secretary, ballot.id());
        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new RegisterChange(ElectorateChange.Kind.JOINED, "1001"),
                        new RegisterChange(ElectorateChange.Kind.LEFT, "1001"));
        BallotResult result = given.ended(ballot);
        assertThat(result.decision().tally().amount(Part.YES, Measure.AREA, null))
                .isEqualByComparingTo("6000");
        assertThat(result.changes())
                .containsExactly(entry(ElectorateChange.Kind.JOINED, 1L), entry(ElectorateChange.Kind.LEFT, 1L));
        assertThat(result.explanation().text(Locale.ENGLISH))
                .contains("In the register since the record date: joined (1)")
                .doesNotContain("1001");
        assertThat(ballots.reads().sheet(stranger, ballot.id()).changes()).isEqualTo(result.changes());
        assertThat(ballots.reads().changes(secretary, ballot.id())).containsExactlyInAnyOrderElementsOf(changes);
        refused("access.denied", () -> ballots.reads().changes(stranger, ballot.id()));
    }

    /** Units of one owner are one head, and so are co-owners together, who name one voter. */
    @Test
    void headsAreCountedByOwner() {
        Id<Unit> second = given.unit("1101", "100");
        given.title(second, owners.get(0));
        Id<Unit> shared = given.unit("1102", "200");
        for (int number : new int[] {1, 2}) {
            hall.directory()
                    .buildings()
                    .beginTenure(
                            admin,
                            BeginTenure.of(
                                            shared,
                                            Holding.of(Tenure.Kind.CO_OWNER, Holder.person(person(owners.get(number))))
                                                    .build(),
                                            TODAY.minusYears(1))
                                    .build());
        }
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        assertThat(ballot.electors()).isEqualTo(13);
        given.vote(ballot, Choice.YES, 1);
        assertThat(amount(ballot, "6100")).isTrue();
        Id<BallotElector> together = BallotElector.id(
                ballot.id(),
                OwnerElectorate.key(
                        ImmutableList.of(Holder.person(person(owners.get(1))), Holder.person(person(owners.get(2))))));
        refused(
                "ballot.vote.unnamed",
                () -> ballots.cast(
                        owners.get(1),
                        CastVote.of(ballot.id(), Choice.YES).elector(together).build()));
        NameVoter himself = new NameVoter(ballot.id(), given.row(ballot, 4), person(secretary));
        refused("ballot.voter.known", () -> ballots.nameVoter(secretary, himself));
        ballots.nameVoter(secretary, new NameVoter(ballot.id(), together, person(owners.get(2))));
        refused("ballot.vote.several", () -> given.vote(ballot, Choice.YES, 3));
        ballots.cast(
                owners.get(2),
                CastVote.of(ballot.id(), Choice.YES).elector(together).build());
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
    void theSecondWayIsListed() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        Actor counter = given.somebody("Counter", null, assembly.value());
        refused(
                "access.denied",
                () -> ballots.enter(
                        counter,
                        EnterPaper.of(ballot.id(), given.row(ballot, 1), Choice.YES)
                                .build()));
        ballots.appoint(secretary, new AppointTeller(ballot.id(), person(counter), TellerRole.COUNTER));
        ballots.enter(
                counter,
                EnterPaper.of(ballot.id(), given.row(ballot, 1), Choice.YES).build());
        assertAside(
                ballots.cast(owners.get(0), CastVote.of(ballot.id(), Choice.NO).build()), VoteChannel.PAPER);
        given.vote(ballot, Choice.YES, 2);
        assertAside(
                ballots.enter(
                        counter,
                        EnterPaper.of(ballot.id(), given.row(ballot, 2), Choice.NO)
                                .build()),
                VoteChannel.ELECTRONIC);
        refused(
                "ballot.vote.twice",
                () -> ballots.enter(
                        counter,
                        EnterPaper.of(ballot.id(), given.row(ballot, 1), Choice.NO)
                                .build()));
        ballots.enter(
                counter,
                EnterPaper.of(ballot.id(), given.row(ballot, 3), Choice.INVALID).build());
        assertThat(ballots.reads().setAside(counter, ballot.id(), TWENTY).items())
                .hasSize(2);
        BallotResult result = given.ended(ballot);
        assertThat(result.decision().tally().amount(Part.YES, Measure.HEADS, null))
                .isEqualByComparingTo("2");
        assertThat(result.decision().tally().amount(Part.INVALID, Measure.HEADS, null))
                .isEqualByComparingTo("1");
    }

    /** The receipt says that the vote does not count, and which one does. */
    private void assertAside(Receipt<BallotElector> receipt, VoteChannel counted) {
        assertThat(receipt.event()).isEqualTo("ballot.vote.set_aside");
        assertThat(Objects.requireNonNull(receipt.why()).text(Locale.ENGLISH))
                .contains(counted.said().text(Locale.ENGLISH).strip());
        BallotElector row = Stored.of(hall, BallotElector.TYPE, receipt);
        assertThat(row.channel()).isEqualTo(counted);
        assertThat(ballots.reads().setAside(secretary, row.ballot(), TWENTY).items())
                .filteredOn(aside -> aside.elector().equals(row.id()))
                .extracting(RollLine.Aside::counted)
                .containsExactly(counted);
    }

    /**
     * A vote by phone is written down with a note and can be changed by the voter; so can a vote with a name, and each
     * is told.
     */
    @Test
    void aNamedVoteCanBeChangedWhileOpen() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        refused(
                "ballot.vote.channel",
                () -> ballots.enter(
                        secretary,
                        EnterPaper.of(ballot.id(), given.row(ballot, 1), Choice.NO)
                                .channel(VoteChannel.PHONE)
                                .build()));
        ballots.enter(
                secretary, EnterPaper.phone(ballot.id(), given.row(ballot, 1), Choice.NO, "called back at 10:05"));
        given.vote(ballot, Choice.YES, 1);
        given.vote(ballot, Choice.ABSTAIN, 1);
        refused(
                "ballot.vote.twice",
                () -> ballots.enter(
                        secretary, EnterPaper.phone(ballot.id(), given.row(ballot, 1), Choice.NO, "called again")));
        assertThat(given.events(given.row(ballot, 1).value()))
                .containsSubsequence("vote.entered", "vote.changed", "vote.changed");
        assertThat(Stored.entries(hall, given.row(ballot, 1).value()))
                .allSatisfy(entry -> assertThat(entry.changes()).doesNotContainIgnoringCase("abstain"));
        BallotResult result = given.ended(ballot);
        assertThat(result.decision().tally().amount(Part.ABSTAIN, Measure.HEADS, null))
                .isEqualByComparingTo("1");
        assertThat(result.decision().tally().amount(Part.CAST, Measure.HEADS, null))
                .isEqualByComparingTo("1");
    }

    /** Mandates: not to oneself, no chains, a cap, an instruction that binds, and taken back until a vote was taken. */
    @Test
    void mandates() {
        refused(
                "ballot.delegation.forbidden",
                () -> ballots.prepare(
                        secretary,
                        given.consultation("cn-beijing-2024-committee")
                                .delegation(Delegation.upTo(2))
                                .build()));
        Ballot without = given.opened(given.consultation("cn-278-ordinary"));
        refused(
                "decision.delegation.forbidden",
                () -> ballots.giveProxy(
                        owners.get(0),
                        GiveProxy.of(without.id(), given.row(without, 1), person(owners.get(1)))
                                .build()));
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary")
                .delegation(Delegation.upTo(2).binding()));
        give(ballot, 1, 2);
        refused("decision.delegation.self", () -> give(ballot, 3, 3));
        refused("decision.delegation.chain", () -> give(ballot, 2, 3));
        refused("decision.delegation.chain", () -> give(ballot, 3, 1));
        give(ballot, 3, 2);
        refused("decision.delegation.full", () -> give(ballot, 4, 2));
        refused("decision.delegation.given", () -> given.vote(ballot, Choice.YES, 1));
        ballots.giveProxy(owners.get(2), GiveProxy.revoke(ballot.id(), given.row(ballot, 3)));
        given.vote(ballot, Choice.NO, 3);
        ballots.giveProxy(
                owners.get(0), new GiveProxy(ballot.id(), given.row(ballot, 1), person(owners.get(1)), Choice.NO));
        CastVote as = CastVote.of(ballot.id(), Choice.YES)
                .elector(given.row(ballot, 1))
                .build();
        refused("ballot.delegation.instructed", () -> ballots.cast(owners.get(1), as));
        assertThat(ballots.reads().mine(owners.get(1), TWENTY).items())
                .filteredOn(mine -> mine.mandate())
                .singleElement()
                .satisfies(mine -> assertThat(mine.instruction()).isEqualTo(Choice.NO));
        assertThat(ballots.reads().sheet(stranger, ballot.id()).voters().proxied())
                .isEqualTo(1);
        ballots.cast(
                owners.get(1),
                CastVote.of(ballot.id(), Choice.NO)
                        .elector(given.row(ballot, 1))
                        .build());
        refused(
                "ballot.vote.twice",
                () -> ballots.giveProxy(owners.get(0), GiveProxy.revoke(ballot.id(), given.row(ballot, 1))));
        refused(
                "access.denied",
                () -> ballots.giveProxy(
                        stranger,
                        GiveProxy.of(ballot.id(), given.row(ballot, 5), person(stranger))
                                .build()));
    }

    private void give(Ballot ballot, int from, int to) {
        ballots.giveProxy(
                owners.get(from - 1),
                GiveProxy.of(ballot.id(), given.row(ballot, from), person(owners.get(to - 1)))
                        .build());
    }

    /** A tower with one owner: one head of one decides. */
    @Test
    void aTowerWithOneOwner() {
        given.titles.stream()
                .skip(1)
                .forEach(title -> hall.directory()
                        .buildings()
                        .transfer(
                                admin,
                                new TransferUnit(
                                        title.id(),
                                        TODAY.minusDays(30),
                                        ImmutableList.of(
                                                Holding.of(Tenure.Kind.OWNER, Holder.person(person(owners.get(0))))
                                                        .build()))));
        Ballot ballot = given.opened(given.consultation("cn-278-special"));
        assertThat(ballot.electors()).isEqualTo(1);
        given.vote(ballot, Choice.YES, 1);
        assertThat(given.step(ballot, BallotAction.CLOSE).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(Objects.requireNonNull(ballot.electors())).isEqualTo(1);
    }
}

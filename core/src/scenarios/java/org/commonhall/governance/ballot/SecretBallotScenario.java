package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestTower.END;
import static org.commonhall.scenario.TestTower.person;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.Receipt;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.Part;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageFeature;
import org.junit.jupiter.api.Test;

/** A secret ballot on any store: roll and box apart, or a refusal. */
@StoreTest
class SecretBallotScenario {

    private final TestTower given;
    private final Commonhall hall;
    private final Actor admin;
    private final Ballots ballots;
    private final Actor secretary;
    private final List<Actor> owners;

    SecretBallotScenario(TestHall hall) {
        given = new TestTower(hall);
        this.hall = given.hall;
        admin = given.admin;
        ballots = given.ballots;
        secretary = given.secretary;
        owners = given.owners;
    }

    /** Whether the store takes no secret ballots, which it then says. */
    private boolean refusedHere() {
        boolean able = hall.corridor().read(admin, reading -> reading.can(StorageFeature.REWRITES_ROWS));
        if (!able) {
            refused("ballot.secret.store", () -> ballots.prepare(secretary, secret().build()));
        }
        return !able;
    }

    private PrepareBallotBuilder secret() {
        return given.consultation("cn-279-all-interested").kind(BallotKind.SECRET);
    }

    /**
     * A store that cannot write its box anew refuses a secret ballot before anything is stored; all others take one.
     */
    @Test
    void aStoreThatCannotRewriteRefuses() {
        if (refusedHere()) {
            assertThat((long) hall.corridor().read(admin, reading -> reading.count(Query.of(Ballot.TYPE))))
                    .isZero();
        } else {
            assertThat(given.opened(secret()).kind()).isEqualTo(BallotKind.SECRET);
        }
    }

    /** The outcome and its totals are there; with everything that is stored nothing joins or orders roll and box. */
    @Test
    void nothingJoinsRollAndBox() {
        if (refusedHere()) {
            return;
        }
        Ballot ballot = given.opened(secret());
        assertThat(ballot.recognisable()).isEqualTo(4L);
        List<UUID> first = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            Choice choice = i < 8 ? Choice.YES : i < 11 ? Choice.NO : Choice.ABSTAIN;
            ballots.castSecretly(
                    owners.get(i).once(new UUID(9, i)),
                    CastSecretVote.of(ballot.id(), Paper.of(choice)).build());
            // A repeat of the key changes nothing, whatever the paper says.
            ballots.castSecretly(
                    owners.get(i).once(new UUID(9, i)),
                    CastSecretVote.of(ballot.id(), Paper.of(Choice.NO)).build());
        }
        box(ballot).forEach(paper -> first.add(paper.id().value()));
        refused(
                "ballot.vote.twice",
                () -> ballots.castSecretly(
                        owners.get(0), CastSecretVote.of(ballot.id(), Choice.NO).build()));
        refused(
                "ballot.kind",
                () -> ballots.cast(
                        owners.get(0), CastVote.of(ballot.id(), Choice.NO).build()));
        refused("ballot.hidden", () -> ballots.reads().result(secretary, ballot.id()));
        Ballot closed = given.step(ballot, BallotAction.CLOSE);
        assertThat(closed.outcome()).isEqualTo(Outcome.REJECTED);
        BallotResult result = ballots.reads().result(given.stranger, ballot.id());
        assertThat(result.decision().tally().amount(Part.YES, Measure.HEADS, null))
                .isEqualByComparingTo("8");
        assertThat(result.decision().tally().amount(Part.NO, Measure.HEADS, null))
                .isEqualByComparingTo("3");
        List<BoxPaper> after = box(ballot);
        assertThat(after).hasSize(12).allSatisfy(paper -> {
            assertThat(paper.id().value().version()).isEqualTo(4);
            assertThat(paper.version()).isEqualTo(1);
            assertThat(first).doesNotContain(paper.id().value());
        });
        Set<String> ids = new HashSet<>();
        after.forEach(paper -> ids.add(paper.id().toString()));
        first.forEach(id -> ids.add(id.toString()));
        for (JournalEntry entry : Stored.entries(hall)) {
            assertThat(entry.subjectKind()).isNotEqualTo(BoxPaper.TYPE.table());
            assertThat(ids).noneMatch(id -> entry.changes().contains(id));
            assertThat(entry.changes()).doesNotContain(BoxPaper.TYPE.table());
        }
    }

    /** Whatever a voter says, the receipt is the same: the row of the roll, and nothing of the box. */
    @Test
    void aReceiptTellsNothingOfThePaper() {
        if (refusedHere()) {
            return;
        }
        Ballot ballot = given.opened(secret());
        Choice[] choices = {Choice.YES, Choice.NO, Choice.ABSTAIN};
        for (int number = 1; number <= choices.length; number++) {
            CastSecretVote vote =
                    CastSecretVote.of(ballot.id(), choices[number - 1]).build();
            Call call = owners.get(number - 1).once(new UUID(9, number));
            for (Receipt<BallotElector> receipt :
                    ImmutableList.of(ballots.castSecretly(call, vote), ballots.castSecretly(call, vote))) {
                assertThat(receipt.id()).isEqualTo(given.row(ballot, number));
                assertThat(receipt.version()).isEqualTo(2);
                assertThat(receipt.event()).isEqualTo("ballot.vote.cast");
                assertThat(receipt.state()).isNull();
                assertThat(receipt.made()).isEmpty();
                assertThat(receipt.why()).isNull();
            }
        }
        assertThat(box(ballot)).hasSize(choices.length);
        Receipt<Ballot> closed = ballots.step(secretary, BallotStep.cancel(ballot.id(), "The lifts came"));
        assertThat(closed.made()).isEmpty();
        assertThat(box(ballot)).isEmpty();
    }

    private List<BoxPaper> box(Ballot ballot) {
        return hall.corridor()
                .read(admin, reading -> reading.select(Query.of(BoxPaper.TYPE).where(BoxPaper.BALLOT.is(ballot.id()))));
    }

    /** Papers that come back by post are marked on the roll and counted out of the box, where all weigh the same. */
    @Test
    void papersOfASecretBallotAreCountedOutOfTheBox() {
        if (refusedHere()) {
            return;
        }
        Ballot ballot = given.opened(secret());
        ballots.enter(
                secretary,
                EnterPaper.of(ballot.id(), given.row(ballot, 1), Choice.INVALID).build());
        refused(
                "ballot.kind",
                () -> ballots.enter(
                        secretary,
                        EnterPaper.of(ballot.id(), given.row(ballot, 2), Choice.YES)
                                .build()));
        // Their weights tell these owners apart, so a box of papers cannot be counted by area.
        refused("ballot.urn.weights", () -> ballots.countUrn(secretary, CountUrn.of(ballot.id(), 1, 0, 0, 0)));
        given.clock.set(END);
        hall.tick(END, 100);
        assertThat(given.events(ballot.id().value())).contains("ballot.waits");
        refused("ballot.urn.missing", () -> given.step(ballot, BallotAction.CLOSE));
    }

    /** Nothing about a secret ballot can be shown early, split or told in a mandate. */
    @Test
    void whatWouldTellIsRefused() {
        if (refusedHere()) {
            return;
        }
        refused(
                "ballot.secret.hidden",
                () -> ballots.prepare(secretary, secret().hidden(false).build()));
        refused(
                "ballot.secret.split",
                () -> ballots.prepare(secretary, secret().splitting(true).build()));
        Ballot ballot = given.prepared(secret().delegation(new Delegation(true, true, 1)));
        ballots.open(secretary, new OpenBallot(ballot.id()));
        refused(
                "ballot.proxy.instruction",
                () -> ballots.giveProxy(
                        owners.get(0),
                        new GiveProxy(ballot.id(), given.row(ballot, 1), person(owners.get(1)), Choice.YES)));
        assertThat(CastSecretVote.of(ballot.id(), Paper.of(Choice.YES)).build().toString())
                .doesNotContainIgnoringCase("yes");
    }
}

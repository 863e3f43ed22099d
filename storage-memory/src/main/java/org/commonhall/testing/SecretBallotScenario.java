package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotKind;
import org.commonhall.governance.ballot.BallotResult;
import org.commonhall.governance.ballot.BoxPaper;
import org.commonhall.governance.ballot.CastSecretVote;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.CountUrn;
import org.commonhall.governance.ballot.EnterPaper;
import org.commonhall.governance.ballot.GiveProxy;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.Paper;
import org.commonhall.governance.ballot.PrepareBallotBuilder;
import org.commonhall.governance.ballot.VoteChannel;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.Part;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageFeature;
import org.junit.jupiter.api.Test;

/** A secret ballot on any store: roll and box apart, or a refusal. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class SecretBallotScenario extends BallotLife {

    /** For adapters' tests. */
    protected SecretBallotScenario() {}

    /** Whether the store takes no secret ballots, which it then says. */
    private boolean refusedHere() {
        boolean able = hall.corridor().read(admin, reading -> reading.can(StorageFeature.REWRITES_ROWS));
        if (!able) {
            refused("ballot.secret.store", () -> ballots.prepare(secretary, secret().build()));
        }
        return !able;
    }

    private PrepareBallotBuilder secret() {
        return consultation("cn-279-all-interested").kind(BallotKind.SECRET);
    }

    /** A store that cannot write its box anew refuses a secret ballot before anything is stored; all others take one. */
    @Test
    public final void aStoreThatCannotRewriteRefuses() {
        if (refusedHere()) {
            assertThat((long) hall.corridor().read(admin, reading -> reading.count(Query.of(Ballot.TYPE))))
                    .isZero();
        } else {
            assertThat(opened(secret()).kind()).isEqualTo(BallotKind.SECRET);
        }
    }

    /** The outcome and its totals are there; with everything that is stored nothing joins or orders roll and box. */
    @Test
    public final void nothingJoinsRollAndBox() {
        if (refusedHere()) {
            return;
        }
        Ballot ballot = opened(secret());
        assertThat(ballot.recognisable()).isEqualTo(4L);
        List<UUID> first = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            Choice choice = i < 8 ? Choice.YES : i < 11 ? Choice.NO : Choice.ABSTAIN;
            ballots.castSecretly(
                    owners.get(i), new CastSecretVote(ballot.id(), null, Paper.of(choice), new UUID(9, i)));
            // A repeat of the command id changes nothing, whatever the paper says.
            ballots.castSecretly(
                    owners.get(i), new CastSecretVote(ballot.id(), null, Paper.of(Choice.NO), new UUID(9, i)));
        }
        box(ballot).forEach(paper -> first.add(paper.id().value()));
        refused(
                "ballot.vote.twice",
                () -> ballots.castSecretly(owners.get(0), CastSecretVote.of(ballot.id(), Choice.NO)));
        refused("ballot.kind", () -> ballots.cast(owners.get(0), CastVote.of(ballot.id(), Choice.NO)));
        refused("ballot.hidden", () -> ballots.reads().result(secretary, ballot.id()));
        Ballot closed = step(ballot, BallotAction.CLOSE);
        assertThat(closed.outcome()).isEqualTo(Outcome.REJECTED);
        BallotResult result = ballots.reads().result(stranger, ballot.id());
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
        for (JournalEntry entry : hall.journal().feed(admin, 0, 1000)) {
            assertThat(entry.subjectKind()).isNotEqualTo(BoxPaper.TYPE.table());
            assertThat(ids).noneMatch(id -> entry.changes().contains(id));
            assertThat(entry.changes()).doesNotContain(BoxPaper.TYPE.table());
        }
    }

    private List<BoxPaper> box(Ballot ballot) {
        return hall.corridor()
                .read(admin, reading -> reading.select(Query.of(BoxPaper.TYPE).where(BoxPaper.BALLOT.is(ballot.id()))));
    }

    /** Papers that come back by post are marked on the roll and counted out of the box, where all weigh the same. */
    @Test
    public final void papersOfASecretBallotAreCountedOutOfTheBox() {
        if (refusedHere()) {
            return;
        }
        Ballot ballot = opened(secret());
        ballots.enter(secretary, new EnterPaper(ballot.id(), row(ballot, 1), VoteChannel.PAPER, null, null, null));
        refused("ballot.kind", () -> ballots.enter(secretary, EnterPaper.of(ballot.id(), row(ballot, 2), Choice.YES)));
        // Their weights tell these owners apart, so a box of papers cannot be counted by area.
        refused("ballot.urn.weights", () -> ballots.countUrn(secretary, CountUrn.of(ballot.id(), 1, 0, 0, 0)));
        clock.set(END);
        hall.tick(END, 100);
        assertThat(events(ballot.id().value())).contains("ballot.waits");
        refused("ballot.urn.missing", () -> step(ballot, BallotAction.CLOSE));
    }

    /** Nothing about a secret ballot can be shown early, split or told in a mandate. */
    @Test
    public final void whatWouldTellIsRefused() {
        if (refusedHere()) {
            return;
        }
        refused(
                "ballot.secret.hidden",
                () -> ballots.prepare(secretary, secret().hidden(false).build()));
        refused(
                "ballot.secret.split",
                () -> ballots.prepare(secretary, secret().splitting(true).build()));
        Ballot ballot = ballots.prepare(
                secretary, secret().delegation(new Delegation(true, true, 1)).build());
        ballots.open(secretary, OpenBallot.of(ballot.id()));
        refused(
                "ballot.proxy.instruction",
                () -> ballots.giveProxy(
                        owners.get(0),
                        new GiveProxy(ballot.id(), row(ballot, 1), person(owners.get(1)), Choice.YES, null)));
        assertThat(new CastSecretVote(ballot.id(), null, Paper.of(Choice.YES), null).toString())
                .doesNotContainIgnoringCase("yes");
    }
}

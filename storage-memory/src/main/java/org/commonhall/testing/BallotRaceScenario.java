package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotKind;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.CastSecretVote;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Part;
import org.commonhall.storage.StorageFeature;
import org.junit.jupiter.api.Test;

/** Many who vote at once, on any store; half of them through a second hall where there can be one. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class BallotRaceScenario extends BallotLife {
    private static final int THREADS = 64;
    private static final int ROUNDS = 10;

    /** For adapters' tests. */
    protected BallotRaceScenario() {}

    /**
     * Every voter is tried by several threads at once: each has one vote, and none is lost.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void noVoteIsLostAndNoneCountsTwice() throws Exception {
        boolean secret = hall.corridor().read(admin, reading -> reading.can(StorageFeature.REWRITES_ROWS));
        Ballot ballot = opened(consultation("cn-278-ordinary").kind(secret ? BallotKind.SECRET : BallotKind.NAMED));
        List<String> outcomes = Together.outcomes(THREADS, thread -> () -> {
            Actor voter = owners.get(thread % owners.size());
            if (secret) {
                where(thread).ballots().castSecretly(voter, CastSecretVote.of(ballot.id(), Choice.YES));
            } else {
                where(thread).ballots().cast(voter, CastVote.of(ballot.id(), Choice.YES));
            }
        });
        assertThat(taken(outcomes)).isEqualTo(secret ? owners.size() : THREADS);
        assertThat(outcomes).isSubsetOf(Together.DONE, "ballot.vote.twice");
        step(ballot, BallotAction.CLOSE);
        assertThat(cast(ballot)).isEqualTo(owners.size());
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /**
     * Whoever closes while others vote counts exactly those who were told that their vote was taken.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void closingCountsWhatWasTaken() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Instant end = clock.instant().plus(Duration.ofHours(1));
            Ballot ballot = opened(consultation("cn-278-ordinary").closesAt(end));
            List<String> outcomes = Together.outcomes(owners.size() + 1, thread -> () -> {
                if (thread == owners.size()) {
                    clock.set(end);
                    where(thread).ballots().step(secretary, BallotStep.of(ballot.id(), BallotAction.CLOSE));
                } else {
                    where(thread).ballots().cast(owners.get(thread), CastVote.of(ballot.id(), Choice.YES));
                }
            });
            assertThat(outcomes.get(owners.size())).isEqualTo(Together.DONE);
            assertThat(outcomes).isSubsetOf(Together.DONE, "ballot.closed");
            assertThat(cast(ballot)).as("round %d", round).isEqualTo(taken(outcomes) - 1);
        }
    }

    private long cast(Ballot ballot) {
        return ballots.reads()
                .result(admin, ballot.id())
                .decision()
                .tally()
                .amount(Part.CAST, Measure.HEADS, null)
                .longValueExact();
    }

    private static long taken(List<String> outcomes) {
        return outcomes.stream().filter(Together.DONE::equals).count();
    }
}

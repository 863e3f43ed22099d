package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.decision.Ballot;
import org.commonhall.decision.BallotAction;
import org.commonhall.decision.BallotKind;
import org.commonhall.decision.BallotStep;
import org.commonhall.decision.CastSecretVote;
import org.commonhall.decision.CastVote;
import org.commonhall.decision.Choice;
import org.commonhall.decision.Measure;
import org.commonhall.decision.Part;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.junit.jupiter.api.Test;

/** Many who vote at once, on any store; half of them through a second hall where there can be one. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class BallotRaceScenario extends BallotLife {
    private static final int THREADS = 64;
    private static final int ROUNDS = 10;
    private static final int PATIENCE_SECONDS = 120;

    /** For adapters' tests. */
    protected BallotRaceScenario() {}

    /**
     * Another store over the same data.
     *
     * @return the store, empty where there can be no second
     */
    protected Optional<Storage> sameStore() {
        return Optional.empty();
    }

    /**
     * Every voter is tried by several threads at once: each has one vote, and none is lost.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void noVoteIsLostAndNoneCountsTwice() throws Exception {
        boolean secret = hall.corridor().read(admin, reading -> reading.can(StorageFeature.REWRITES_ROWS));
        Ballot ballot = opened(consultation("cn-278-ordinary").kind(secret ? BallotKind.SECRET : BallotKind.NAMED));
        List<Boolean> won = together(THREADS, (where, thread) -> {
            Actor voter = owners.get(thread % owners.size());
            return took(() -> secret
                    ? where.ballots().castSecretly(voter, CastSecretVote.of(ballot.id(), Choice.YES))
                    : where.ballots().cast(voter, CastVote.of(ballot.id(), Choice.YES)));
        });
        assertThat(won.stream().filter(one -> one).count()).isEqualTo(secret ? owners.size() : THREADS);
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
            List<Boolean> done = together(owners.size() + 1, (where, thread) -> {
                if (thread == owners.size()) {
                    clock.set(end);
                    return took(() -> where.ballots().step(secretary, BallotStep.of(ballot.id(), BallotAction.CLOSE)));
                }
                return took(() -> where.ballots().cast(owners.get(thread), CastVote.of(ballot.id(), Choice.YES)));
            });
            assertThat(done.get(owners.size())).isTrue();
            assertThat(cast(ballot))
                    .as("round %d", round)
                    .isEqualTo(done.stream().filter(one -> one).count() - 1);
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

    /** Whether the call went through; a store that is too busy is asked again. */
    private static boolean took(Callable<?> call) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                call.call();
                return true;
            } catch (Conflict busy) {
                if (attempt == 50) {
                    throw busy;
                }
            } catch (CommonhallException refused) {
                assertThat(refused.code()).isIn("decision.vote.twice", "decision.ballot.closed");
                return false;
            }
        }
    }

    /** What one thread does. */
    @FunctionalInterface
    private interface Work {
        boolean by(Commonhall where, int thread) throws Exception;
    }

    private List<Boolean> together(int count, Work work) throws Exception {
        Optional<Storage> other = sameStore();
        Commonhall second = other.map(this::hall).orElse(hall);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int thread = 0; thread < count; thread++) {
                int number = thread;
                calls.add(() -> work.by(number % 2 == 0 ? hall : second, number));
            }
            List<Boolean> outcomes = new ArrayList<>();
            for (Future<Boolean> future : threads.invokeAll(calls, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdownNow();
            other.ifPresent(Storage::close);
        }
    }
}

package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Part;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.commonhall.scenario.Together;
import org.commonhall.storage.StorageFeature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who vote at once; half of them through a second hall where there can be one. */
@StoreTest
@Tag(StoreTest.RACE)
class BallotRaceScenario {
    private static final int THREADS = 64;
    private static final int ROUNDS = 10;

    private final TestTower given;
    private final Actor admin;
    private final List<Actor> owners;

    BallotRaceScenario(TestHall hall) {
        given = new TestTower(hall);
        admin = given.admin;
        owners = given.owners;
    }

    /** Every voter is tried by several threads at once: each has one vote, and none is lost. */
    @Test
    void noVoteIsLostAndNoneCountsTwice() throws Exception {
        boolean secret = given.hall.corridor().read(admin, reading -> reading.can(StorageFeature.REWRITES_ROWS));
        Ballot ballot =
                given.opened(given.consultation("cn-278-ordinary").kind(secret ? BallotKind.SECRET : BallotKind.NAMED));
        List<String> outcomes = Together.outcomes(THREADS, thread -> () -> {
            Actor voter = owners.get(thread % owners.size());
            if (secret) {
                given.where(thread)
                        .governance()
                        .ballots()
                        .castSecretly(
                                voter,
                                CastSecretVote.of(ballot.id(), Choice.YES).build());
            } else {
                given.where(thread)
                        .governance()
                        .ballots()
                        .cast(voter, CastVote.of(ballot.id(), Choice.YES).build());
            }
        });
        assertThat(taken(outcomes)).isEqualTo(secret ? owners.size() : THREADS);
        assertThat(outcomes).isSubsetOf(Together.DONE, "ballot.vote.twice");
        given.step(ballot, BallotAction.CLOSE);
        assertThat(cast(ballot)).isEqualTo(owners.size());
        assertThat(given.hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /** Whoever closes while others vote counts exactly those who were told that their vote was taken. */
    @Test
    void closingCountsWhatWasTaken() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Instant end = given.clock.instant().plus(Duration.ofHours(1));
            Ballot ballot = given.opened(given.consultation("cn-278-ordinary").closesAt(end));
            List<String> outcomes = Together.outcomes(owners.size() + 1, thread -> () -> {
                if (thread == owners.size()) {
                    given.clock.set(end);
                    given.where(thread)
                            .governance()
                            .ballots()
                            .step(
                                    given.secretary,
                                    BallotStep.of(ballot.id(), BallotAction.CLOSE)
                                            .build());
                } else {
                    given.where(thread)
                            .governance()
                            .ballots()
                            .cast(
                                    owners.get(thread),
                                    CastVote.of(ballot.id(), Choice.YES).build());
                }
            });
            assertThat(outcomes.get(owners.size())).isEqualTo(Together.DONE);
            assertThat(outcomes).isSubsetOf(Together.DONE, "ballot.closed");
            assertThat(cast(ballot)).as("round %d", round).isEqualTo(taken(outcomes) - 1);
        }
    }

    private long cast(Ballot ballot) {
        return given.ballots
                .reads()
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

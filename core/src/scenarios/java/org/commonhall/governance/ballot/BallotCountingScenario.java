package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestTower.END;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Receipt;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Part;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.junit.jupiter.api.Test;

/** Voting and counting end at two moments: a paper that came in in time is entered after the end of voting. */
@StoreTest
class BallotCountingScenario {
    private static final Instant COUNTED = END.plus(Duration.ofDays(2));

    private final TestTower given;
    private final Commonhall hall;
    private final Ballots ballots;
    private final Actor secretary;

    BallotCountingScenario(TestHall hall) {
        given = new TestTower(hall);
        this.hall = given.hall;
        ballots = given.ballots;
        secretary = given.secretary;
    }

    private Receipt<BallotElector> enter(Ballot ballot, int number) {
        return ballots.enter(
                secretary,
                EnterPaper.of(ballot.id(), given.row(ballot, number), Choice.YES)
                        .build());
    }

    private void tickAt(Instant moment) {
        given.clock.set(moment);
        hall.tick(moment, 100);
        hall.tick(moment, 100);
    }

    private BallotRow row(Ballot ballot) {
        return ballots.reads().get(secretary, ballot.id()).ballot();
    }

    @Test
    void papersHandedInInTimeAreEnteredUntilTheEndOfCounting() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary").countsUntil(COUNTED));
        given.vote(ballot, Choice.YES, 1);
        enter(ballot, 2);
        tickAt(END);
        assertThat(row(ballot).status()).isEqualTo(BallotStatus.OPEN);
        assertThat(row(ballot).countsUntil()).isEqualTo(COUNTED);
        refused("ballot.closed", () -> given.vote(ballot, Choice.YES, 3));
        refused(
                "ballot.closed",
                () -> ballots.enter(
                        secretary, EnterPaper.phone(ballot.id(), given.row(ballot, 3), Choice.YES, "called late")));
        Receipt<BallotElector> entered = enter(ballot, 3);
        assertThat(Objects.requireNonNull(entered.why()).text(Locale.ENGLISH)).contains("Handed in before the end");
        assertThat(enter(ballot, 1).event())
                .as("the vote that came first counts")
                .isEqualTo("ballot.vote.set_aside");
        given.clock.set(COUNTED);
        refused("ballot.closed", () -> enter(ballot, 4));
        tickAt(COUNTED);
        assertThat(row(ballot).status()).isEqualTo(BallotStatus.CLOSED);
        assertThat(ballots.reads()
                        .result(secretary, ballot.id())
                        .decision()
                        .tally()
                        .amount(Part.CAST, Measure.HEADS, null))
                .isEqualByComparingTo("3");
        refused("ballot.closed", () -> enter(ballot, 4));
    }

    /** Nobody has to wait for the end of counting; without one, counting ends when somebody closes. */
    @Test
    void theSecretaryClosesOnceAllPapersAreEntered() {
        Ballot late = given.opened(given.consultation("cn-278-ordinary").countsUntil(COUNTED));
        Ballot plain = given.opened(given.consultation("cn-278-ordinary"));
        given.clock.set(END);
        for (Ballot ballot : new Ballot[] {late, plain}) {
            enter(ballot, 1);
            assertThat(given.step(ballot, BallotAction.CLOSE).status()).isEqualTo(BallotStatus.CLOSED);
        }
    }

    @Test
    void countingDoesNotEndBeforeVoting() {
        refused(
                "ballot.period",
                () -> given.prepared(given.consultation("cn-278-ordinary").countsUntil(END.minusSeconds(1))));
        refused(
                "ballot.period",
                () -> given.prepared(given.consultation("cn-278-ordinary")
                        .setting(BallotSetting.MEETING)
                        .meeting(new UUID(1, 1))
                        .closesAt(null)
                        .countsUntil(COUNTED)));
    }
}

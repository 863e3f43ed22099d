package org.commonhall.storage.jdbc;

import java.util.List;
import org.commonhall.Actor;
import org.commonhall.PageRequest;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotKind;
import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.ballot.CastSecretVote;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.EnterPaper;
import org.commonhall.governance.ballot.Paper;
import org.commonhall.governance.decision.Choice;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements each use case of ballots costs, whatever the number of voters. */
class BallotStatementsTest {
    private final StatementCount statements = new StatementCount();

    private final TestTower given = new TestTower(TestHall.on(statements.emptyStore()));
    private final Ballots ballots = given.ballots;
    private final List<Actor> owners = given.owners;

    @Test
    void aVoteCostsSix() {
        Ballot named = given.opened(given.consultation("cn-278-ordinary"));
        Ballot secret = given.opened(given.consultation("cn-278-ordinary").kind(BallotKind.SECRET));
        for (int number : new int[] {1, 12}) {
            statements.costs(
                    7,
                    "gate, ballot, voter, who acts, vote, voter, journal",
                    () -> ballots.cast(
                            owners.get(number - 1),
                            CastVote.of(named.id(), Choice.YES)
                                    .elector(given.row(named, number))
                                    .build()));
        }
        statements.costs(
                9,
                "as before, and the ballot and the row of who votes looked up, and who acts",
                () -> ballots.cast(
                        owners.get(4), CastVote.of(named.id(), Choice.YES).build()));
        statements.costs(
                7,
                "gate, ballot, voter, who acts, box, voter, journal",
                () -> ballots.castSecretly(
                        owners.get(0), new CastSecretVote(secret.id(), given.row(secret, 1), Paper.of(Choice.NO))));
        statements.costs(
                9,
                "ballot, tellers, grants, gate, ballot, voter, vote, voter, journal",
                () -> ballots.enter(
                        given.secretary,
                        EnterPaper.of(named.id(), given.row(named, 2), Choice.NO)
                                .build()));
    }

    @Test
    void theSheetCostsTwo() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        statements.costs(2, "ballot, roll", () -> ballots.reads().sheet(given.stranger, ballot.id()));
        given.vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        statements.costs(2, "ballot, roll", () -> ballots.reads().sheet(given.secretary, ballot.id()));
        given.step(ballot, BallotAction.CLOSE);
        statements.costs(2, "ballot, roll", () -> ballots.reads().sheet(given.stranger, ballot.id()));
        statements.costs(
                4, "ballot, options, counts, names", () -> ballots.reads().result(given.stranger, ballot.id()));
    }

    @Test
    void listsCostTheSameForAnyNumber() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        statements.costs(
                3,
                "grants, ballots, names",
                () -> ballots.reads().list(given.secretary, given.assembly, PageRequest.first(20)));
        statements.costs(
                3,
                "ballot, grants, roll",
                () -> ballots.reads().roll(given.secretary, ballot.id(), false, PageRequest.first(20)));
        statements.costs(3, "rows, ballots, names", () -> ballots.reads().mine(owners.get(0), PageRequest.first(20)));
    }
}

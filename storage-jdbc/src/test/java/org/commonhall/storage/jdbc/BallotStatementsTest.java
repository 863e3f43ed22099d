package org.commonhall.storage.jdbc;

import org.commonhall.PageRequest;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotKind;
import org.commonhall.governance.ballot.CastSecretVote;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.EnterPaper;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.testing.BallotLife;
import org.junit.jupiter.api.Test;

/** How many statements each use case of ballots costs, whatever the number of voters. */
class BallotStatementsTest extends BallotLife {
    private final StatementCount statements = new StatementCount();

    @Override
    protected Storage emptyStore() {
        return statements.emptyStore();
    }

    @Test
    void aVoteCostsSix() {
        Ballot named = opened(consultation("cn-278-ordinary"));
        Ballot secret = opened(consultation("cn-278-ordinary").kind(BallotKind.SECRET));
        for (int number : new int[] {1, 12}) {
            statements.costs(
                    6,
                    "gate, ballot, voter, vote, voter, journal",
                    () -> ballots.cast(
                            owners.get(number - 1),
                            CastVote.of(named.id(), Choice.YES).as(row(named, number))));
        }
        statements.costs(
                8,
                "as before, and the ballot and the row of who votes looked up",
                () -> ballots.cast(owners.get(4), CastVote.of(named.id(), Choice.YES)));
        statements.costs(
                6,
                "gate, ballot, voter, box, voter, journal",
                () -> ballots.castSecretly(
                        owners.get(0),
                        new CastSecretVote(
                                secret.id(),
                                row(secret, 1),
                                CastVote.of(secret.id(), Choice.NO).paper(),
                                null)));
        statements.costs(
                9,
                "ballot, tellers, grants, gate, ballot, voter, vote, voter, journal",
                () -> ballots.enter(secretary, EnterPaper.of(named.id(), row(named, 2), Choice.NO)));
    }

    @Test
    void theSheetCostsTwo() {
        Ballot ballot = opened(consultation("cn-278-ordinary"));
        statements.costs(2, "ballot, roll", () -> ballots.reads().sheet(stranger, ballot.id()));
        vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        statements.costs(2, "ballot, roll", () -> ballots.reads().sheet(secretary, ballot.id()));
        step(ballot, BallotAction.CLOSE);
        statements.costs(2, "ballot, roll", () -> ballots.reads().sheet(stranger, ballot.id()));
        statements.costs(3, "ballot, options, counts", () -> ballots.reads().result(stranger, ballot.id()));
    }

    @Test
    void listsCostTheSameForAnyNumber() {
        Ballot ballot = opened(consultation("cn-278-ordinary"));
        statements.costs(2, "grants, ballots", () -> ballots.reads().list(secretary, assembly, PageRequest.first(20)));
        statements.costs(
                3,
                "ballot, grants, roll",
                () -> ballots.reads().roll(secretary, ballot.id(), false, PageRequest.first(20)));
        statements.costs(2, "rows, ballots", () -> ballots.reads().mine(owners.get(0), PageRequest.first(20)));
    }
}

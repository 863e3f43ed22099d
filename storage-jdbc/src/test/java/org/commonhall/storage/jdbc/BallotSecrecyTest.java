package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.commonhall.Actor;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotElector;
import org.commonhall.governance.ballot.BallotKind;
import org.commonhall.governance.ballot.BoxPaper;
import org.commonhall.governance.ballot.CastSecretVote;
import org.commonhall.governance.decision.Choice;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Everything a database can tell of a secret ballot that is closed: the rows in the order in which it keeps them, with its own
 * bookkeeping where it shows any. Nothing of it joins the box to the roll or to the order of voting.
 */
// A store forgets a row once no older snapshot of anybody can see it, so nobody else may work on the same server.
@Isolated
class BallotSecrecyTest {
    private static final int VOTERS = 120;

    private final TestDatabase database = Databases.POSTGRESQL.create();

    private final TestTower given = new TestTower(TestHall.on(JdbcStorage.owning(database.dataSource())));

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void theOrderOfTheBoxTellsNothing() throws SQLException {
        List<Actor> voters = new ArrayList<>(given.owners);
        while (voters.size() < VOTERS) {
            Actor voter = given.somebody("Voter " + voters.size(), null, given.assembly.value());
            given.title(given.unit(String.valueOf(3000 + voters.size()), "100"), voter);
            voters.add(voter);
        }
        Ballot ballot = given.opened(given.consultation("cn-279-all-interested").kind(BallotKind.SECRET));
        for (int i = 0; i < VOTERS; i++) {
            Choice choice = i < VOTERS / 2 ? Choice.YES : Choice.NO;
            given.ballots.castSecretly(
                    voters.get(i), CastSecretVote.of(ballot.id(), choice).build());
        }
        given.step(ballot, BallotAction.CLOSE);
        List<String> choices = column("select choice from box_paper order by ctid");
        assertThat(choices).hasSize(VOTERS);
        assertThat(Math.abs(correlation(choices)))
                .as("place in the box against the half of the evening in which it was cast")
                .isLessThan(0.35);
        assertThat(column("select distinct xmin from box_paper")).hasSize(1);
        assertThat(ImmutableSet.copyOf(column("select distinct xmin from ballot_elector")))
                .doesNotContainAnyElementsOf(column("select xmin from box_paper"));
        assertThat(column("select distinct version from box_paper")).containsExactly("1");
        assertThat(columns()).doesNotContain("at", "created_at", "elector", "cast_by", "voter_key");
        ImmutableSet<String> papers = ImmutableSet.copyOf(column("select id from box_paper"));
        for (String table :
                column("select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_name <> '" + BoxPaper.TYPE.table() + "'")) {
            assertThat(dump(table)).noneMatch(line -> papers.stream().anyMatch(line::contains));
        }
        assertThat(column("select count(*) from " + BallotElector.TYPE.table() + " where voted"))
                .containsExactly(String.valueOf(VOTERS));
    }

    /** Of the place in the box with the choice, which was yes in the first half of the evening and no in the second. */
    private static double correlation(List<String> choices) {
        double mean = (choices.size() - 1) / 2.0;
        double up = 0;
        double squares = 0;
        for (int place = 0; place < choices.size(); place++) {
            double said = choices.get(place).equals("YES") ? -1 : 1;
            up += (place - mean) * said;
            squares += (place - mean) * (place - mean);
        }
        return up / Math.sqrt(squares * choices.size());
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private List<String> dump(String table) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData shape = rows.getMetaData();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= shape.getColumnCount(); i++) {
                    line.append(rows.getString(i)).append('\t');
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private List<String> columns() throws SQLException {
        return column("select column_name from information_schema.columns where table_schema = current_schema()"
                + " and table_name = '" + BoxPaper.TYPE.table() + "'");
    }

    private DataSource source() {
        return database.dataSource();
    }
}

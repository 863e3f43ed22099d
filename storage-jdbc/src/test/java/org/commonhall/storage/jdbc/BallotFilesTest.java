package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotKind;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.BoxPaper;
import org.commonhall.governance.ballot.CastSecretVote;
import org.commonhall.governance.decision.Choice;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The files of a database after a secret ballot is closed, byte by byte: no paper stands in them as it lay in the box, so that
 * neither its place nor the transaction beside it tells whose it was. Redo and undo logs, doublewrite buffers and the like are
 * logs, which the README tells to keep like ballot boxes.
 */
// A store forgets a row once no older snapshot of anybody can see it, so nobody else may work on the same server.
@Isolated
class BallotFilesTest {

    /** One database with its hall. */
    private static final class House implements AutoCloseable {
        final Databases kind;
        final TestDatabase database;
        final TestTower given;

        House(Databases kind) {
            this.kind = kind;
            this.database = kind.create();
            this.given = new TestTower(TestHall.on(JdbcStorage.owning(database.dataSource())));
        }

        Ballot voted() {
            Ballot ballot =
                    given.opened(given.consultation("cn-279-all-interested").kind(BallotKind.SECRET));
            given.owners.forEach(owner -> given.ballots.castSecretly(
                    owner,
                    CastSecretVote.of(ballot.id(), owner.hashCode() % 2 == 0 ? Choice.YES : Choice.NO)
                            .build()));
            return ballot;
        }

        ImmutableList<UUID> box() {
            return given.hall.corridor().read(given.admin, reading -> reading.select(Query.of(BoxPaper.TYPE))).stream()
                    .map(paper -> paper.id().value())
                    .collect(ImmutableList.toImmutableList());
        }

        boolean kept(Ballot ballot) {
            return given.ballots.reads().get(given.secretary, ballot.id()).boxKept();
        }

        /** The files in which the database keeps rows, logs left out. */
        ImmutableList<Path> files() throws IOException, SQLException {
            Path folder = Path.of(
                    switch (kind) {
                        case POSTGRESQL -> ask("show data_directory");
                        case MARIADB -> ask("select @@datadir");
                        case SQLITE -> ask("select file from pragma_database_list where name = 'main'");
                        default -> throw new IllegalArgumentException(kind.name());
                    });
            Predicate<Path> log = switch (kind) {
                case POSTGRESQL -> file -> file.toString().contains("pg_wal");
                case MARIADB ->
                    file -> file.getFileName()
                            .toString()
                            .matches("ib_logfile.*|ibdata.*|undo.*|aria_log.*|.*\\.err|ibtmp.*");
                default -> file -> false;
            };
            Path root = kind == Databases.SQLITE ? folder.getParent() : folder;
            try (Stream<Path> all = Files.walk(root)) {
                return all.filter(Files::isRegularFile).filter(log.negate()).collect(ImmutableList.toImmutableList());
            }
        }

        String ask(String query) throws SQLException {
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        }

        /** Has the database write to its files what it holds in memory. */
        void flush() throws SQLException {
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                switch (kind) {
                    case POSTGRESQL -> statement.execute("checkpoint");
                    case MARIADB -> statement.execute("flush tables box_paper for export");
                    case SQLITE -> statement.execute("pragma wal_checkpoint(passive)");
                    default -> throw new IllegalArgumentException(kind.name());
                }
            }
        }

        /** Which of some ids stand in the files, in bytes or in letters. */
        ImmutableSet<UUID> found(List<UUID> ids) throws IOException, SQLException {
            ImmutableSet.Builder<UUID> found = ImmutableSet.builder();
            for (Path file : files()) {
                byte[] bytes;
                try {
                    bytes = MoreFiles.asByteSource(file).read();
                } catch (NoSuchFileException gone) {
                    continue;
                }
                String content = new String(bytes, StandardCharsets.ISO_8859_1);
                for (UUID id : ids) {
                    if (content.contains(id.toString()) || content.contains(inBytes(id))) {
                        found.add(id);
                    }
                }
            }
            return found.build();
        }

        private static String inBytes(UUID id) {
            byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        @Override
        public void close() {
            database.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "SQLITE"})
    void noFileKeepsAPaperAsItLayInTheBox(Databases kind) throws IOException, SQLException {
        if (Databases.all().noneMatch(kind::equals)) {
            return;
        }
        try (House house = new House(kind)) {
            Ballot ballot = house.voted();
            ImmutableList<UUID> before = house.box();
            house.flush();
            assertThat(house.found(before))
                    .as("while votes are taken the files hold the papers, so that this test can find them")
                    .hasSameSizeAs(before);
            house.given.step(ballot, BallotAction.CLOSE);
            assertThat(house.kept(ballot)).isFalse();
            house.flush();
            assertThat(house.found(before)).as("papers as they lay in the box").isEmpty();
            assertThat(house.found(house.box())).as("papers written anew").hasSize(before.size());
        }
    }

    /** A file of H2 keeps what was, until somebody compacts it: no secret ballots there. */
    @Test
    void aFileOfH2TakesNoSecretBallots() {
        try (House house = new House(Databases.H2_FILE)) {
            assertThat(JdbcStorage.owning(house.database.dataSource()).features())
                    .doesNotContain(StorageFeature.FORGETS);
            refused("ballot.secret.store", house::voted);
        }
    }

    /** While an older snapshot may see the rows the ballot says so, and nothing is posted; a later tick forgets them. */
    @Test
    void anOlderSnapshotHoldsTheBox() throws IOException, SQLException {
        try (House house = new House(Databases.POSTGRESQL)) {
            Ballot ballot = house.voted();
            ImmutableList<UUID> before = house.box();
            try (Connection older = house.database.dataSource().getConnection();
                    Statement statement = older.createStatement()) {
                older.setAutoCommit(false);
                older.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                // Any table does: the snapshot is of all of them, and no lock on the box stops the vacuum.
                statement.execute("select count(*) from ballot");
                house.given.step(ballot, BallotAction.CLOSE);
                assertThat(house.kept(ballot)).isTrue();
                refused("ballot.box.kept", () -> house.given.step(ballot, BallotAction.PUBLISH));
                house.given.hall.tick(house.given.clock.instant(), 100);
                assertThat(house.kept(ballot)).isTrue();
                house.flush();
                assertThat(house.found(before)).hasSameSizeAs(before);
                older.rollback();
            }
            house.given.hall.tick(house.given.clock.instant(), 100);
            assertThat(house.kept(ballot)).isFalse();
            house.flush();
            assertThat(house.found(before)).isEmpty();
        }
    }

    /** Papers of a ballot that is called off are forgotten like those of one that is counted. */
    @Test
    void aBallotThatIsCalledOffLeavesNothing() throws IOException, SQLException {
        try (House house = new House(Databases.SQLITE)) {
            Ballot ballot = house.voted();
            List<UUID> before = new ArrayList<>(house.box());
            house.given.ballots.step(house.given.secretary, BallotStep.cancel(ballot.id(), "The lifts came"));
            house.flush();
            assertThat(house.box()).isEmpty();
            assertThat(house.found(before)).isEmpty();
        }
    }
}

package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.FaultySource;
import org.commonhall.storage.jdbc.testing.Probe;
import org.commonhall.storage.jdbc.testing.ProbeOwner;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteDataSource;

/** Tables are created once, whoever comes first, and never used where they do not fit. */
class InstallerTest {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void severalNodesOpenAnEmptyDatabaseAtOnce(Databases kind) throws Exception {
        try (TestDatabase database = kind.create()) {
            severalNodesOpen(database.dataSource());
        }
    }

    @Test
    void severalNodesSwitchAnEmptySqliteFileToItsLogAndOpenItAtOnce(@TempDir Path folder) throws Exception {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("db"));
        source.setJournalMode("WAL");
        severalNodesOpen(source);
    }

    private static void severalNodesOpen(DataSource source) throws Exception {
        int nodes = 4;
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            CyclicBarrier together = new CyclicBarrier(nodes);
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                counts.add(threads.submit(() -> {
                    JdbcStorage storage = JdbcStorage.owning(source);
                    together.await(60, TimeUnit.SECONDS);
                    storage.open(Probe.SCHEMA);
                    return storage.inTransaction(tx -> tx.count(Query.of(ProbeOwner.TYPE)));
                }));
            }
            for (Future<Long> count : counts) {
                assertThat(count.get(120, TimeUnit.SECONDS)).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyRecordTypeOfTheLibraryIsCreated(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource())) {
            Schema schema = Schema.of(Commonhall.records());
            storage.open(schema);
            assertThatCode(() -> storage.open(schema)).doesNotThrowAnyException();
            for (RecordType<?> type : schema.types()) {
                long count = storage.inTransaction(tx -> tx.count(Query.of(type)));
                assertThat(count).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void verifyingAnEmptyDatabaseNamesWhatIsMissing(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(
                        database.dataSource(), JdbcOptions.defaults().verifyOnly())) {
            assertThatThrownBy(() -> storage.open(Probe.SCHEMA))
                    .isInstanceOf(SchemaMismatch.class)
                    .hasMessageContaining("probe_owner");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aTableOfAnotherShapeIsRefused(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource())) {
            storage.open(Schema.of(Older.Memo.TYPE));
            assertThatThrownBy(() -> storage.open(Schema.of(Newer.Memo.TYPE)))
                    .isInstanceOf(SchemaMismatch.class)
                    .hasMessageContaining("memo")
                    .hasMessageContaining("installed")
                    .hasMessageContaining("needed");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void printedStatementsServeATool(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : JdbcStorage.schemaSql(Dialects.of(connection), Probe.SCHEMA)) {
                statement.execute(sql);
            }
            JdbcStorage verifying = JdbcStorage.owning(
                    database.dataSource(), JdbcOptions.defaults().verifyOnly());
            assertThatCode(() -> verifying.open(Probe.SCHEMA)).doesNotThrowAnyException();
            assertThatCode(() -> JdbcStorage.owning(database.dataSource()).open(Probe.SCHEMA))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aBusyDatabaseIsTriedAgainAtWhateverCallItIsMet(Databases kind) {
        int calls = callsOfOpening(kind);
        for (int at = 1; at <= calls; at += step(kind)) {
            try (TestDatabase database = kind.create()) {
                FaultySource busy = new FaultySource(database.dataSource());
                busy.arm(new FaultySource.Fault(at, false, false, () -> busy(kind)));
                JdbcStorage storage = JdbcStorage.owning(busy.dataSource());
                storage.open(Probe.SCHEMA);
                assertThat(busy.out()).as("busy at call %d leaks", at).isZero();
                assertThat(storage.<Long>inTransaction(tx -> tx.count(Query.of(Probe.TYPE))))
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anInstallationThatWasKilledAnywhereIsResumed(Databases kind) throws SQLException {
        int calls = callsOfOpening(kind);
        for (int at = 1; at <= calls; at += step(kind)) {
            try (TestDatabase database = kind.create()) {
                FaultySource killed = new FaultySource(database.dataSource());
                killed.arm(new FaultySource.Fault(at, true, at % 2 == 0, () -> new SQLException("killed", "08006")));
                JdbcStorage first = JdbcStorage.owning(killed.dataSource());
                assertThatThrownBy(() -> first.open(Probe.SCHEMA)).isInstanceOf(StorageException.class);
                killed.cut();
                JdbcStorage second = JdbcStorage.owning(database.dataSource());
                second.open(Probe.SCHEMA);
                assertThat(second.<Long>inTransaction(tx -> tx.count(Query.of(Probe.TYPE))))
                        .isZero();
                assertThat(objects(database)).as("killed at call %d", at).isEqualTo(objectsOf(kind));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tablesOfANewerVersionAreRefused(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource())) {
            storage.open(Probe.SCHEMA);
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("update commonhall_schema set fingerprint = '" + (Installer.LEVEL + 1)
                        + "' where part = '" + Installer.LEVEL_PART + "'");
            }
            assertThatThrownBy(() -> storage.open(Probe.SCHEMA))
                    .isInstanceOf(SchemaMismatch.class)
                    .hasMessageContaining("newer version")
                    .hasMessageContaining("installed is level " + (Installer.LEVEL + 1));
        }
    }

    /** Every call on the quick ones, some on servers, each of which gets a database of its own. */
    private static int step(Databases kind) {
        return kind == Databases.H2 ? 1 : kind == Databases.SQLITE ? 3 : 7;
    }

    private static int callsOfOpening(Databases kind) {
        try (TestDatabase database = kind.create()) {
            FaultySource counting = new FaultySource(database.dataSource());
            counting.arm(null);
            JdbcStorage.owning(counting.dataSource()).open(Probe.SCHEMA);
            return counting.calls();
        }
    }

    private static SQLException busy(Databases kind) {
        return switch (kind) {
            case H2, H2_FILE -> new SQLException("Timeout trying to lock table", "HYT00", 50200);
            case SQLITE -> new SQLException("[SQLITE_BUSY] The database file is locked", null, 5);
            case POSTGRESQL -> new SQLException("lock timeout", "55P03");
            case MARIADB -> new SQLException("Lock wait timeout exceeded", "HY000", 1205);
        };
    }

    private static List<String> objectsOf(Databases kind) throws SQLException {
        try (TestDatabase whole = kind.create()) {
            JdbcStorage.owning(whole.dataSource()).open(Probe.SCHEMA);
            return objects(whole);
        }
    }

    /** Tables and indices as the driver tells them, without the names that databases make up. */
    private static List<String> objects(TestDatabase database) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (RecordType<?> type : Probe.SCHEMA.types()) {
                String table = connection.getMetaData().storesUpperCaseIdentifiers()
                        ? type.table().toUpperCase(Locale.ROOT)
                        : type.table();
                try (ResultSet rows = connection
                        .getMetaData()
                        .getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, true)) {
                    while (rows.next()) {
                        found.add(table + " " + rows.getString("COLUMN_NAME") + " " + rows.getInt("ORDINAL_POSITION")
                                + " " + rows.getBoolean("NON_UNIQUE"));
                    }
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    /** Before. */
    static final class Older {
        record Memo(
                Id<Memo> id, long version, @Size(max = 20) String body) {
            static final RecordType<Memo> TYPE = RecordType.of(MethodHandles.lookup(), Memo.class);
        }
    }

    /** After. */
    static final class Newer {
        record Memo(
                Id<Memo> id, long version, @Size(max = 40) String body, long weight) {
            static final RecordType<Memo> TYPE = RecordType.of(MethodHandles.lookup(), Memo.class);
        }
    }
}

package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.Probe;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables are created once, whoever comes first, and never used where they do not fit. */
class InstallerTest {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void severalNodesOpenAnEmptyDatabaseAtOnce(Databases kind) throws Exception {
        int nodes = 4;
        try (TestDatabase database = kind.create()) {
            ExecutorService threads = Executors.newFixedThreadPool(nodes);
            try {
                CyclicBarrier together = new CyclicBarrier(nodes);
                List<Future<Long>> counts = new ArrayList<>();
                for (int i = 0; i < nodes; i++) {
                    counts.add(threads.submit(() -> {
                        JdbcStorage storage = JdbcStorage.owning(database.dataSource());
                        together.await(60, TimeUnit.SECONDS);
                        storage.open(Probe.SCHEMA);
                        return storage.inTransaction(tx -> tx.count(Query.of(Probe.TYPE)));
                    }));
                }
                for (Future<Long> count : counts) {
                    assertThat(count.get(120, TimeUnit.SECONDS)).isZero();
                }
            } finally {
                threads.shutdownNow();
            }
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
            for (String sql : JdbcStorage.schemaSql(Dialects.detect(connection), Probe.SCHEMA)) {
                statement.execute(sql);
            }
            JdbcStorage verifying = JdbcStorage.owning(
                    database.dataSource(), JdbcOptions.defaults().verifyOnly());
            assertThatCode(() -> verifying.open(Probe.SCHEMA)).doesNotThrowAnyException();
            assertThatCode(() -> JdbcStorage.owning(database.dataSource()).open(Probe.SCHEMA))
                    .doesNotThrowAnyException();
        }
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

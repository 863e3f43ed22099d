package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.commonhall.storage.NoTransaction;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.Probe;
import org.commonhall.storage.jdbc.testing.ProbeOwner;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose the transaction is: own ones over any pool, or the caller's, in which nothing is done behind the caller. */
class OwnershipTest {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    static Stream<Databases> joinable() {
        return databases().filter(kind -> kind == Databases.H2 || kind == Databases.POSTGRESQL);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aPoolOfOneWithAutocommitOffIsEnough(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create();
                HikariDataSource pool = pool(database, false)) {
            JdbcStorage storage = JdbcStorage.owning(pool);
            storage.open(Probe.SCHEMA);
            storage.open(Probe.SCHEMA);
            ProbeOwner stored = insert(storage, "one");
            assertThat(names(storage)).containsExactly("one");
            assertThatThrownBy(() -> storage.inTransaction(tx -> {
                        tx.delete(ProbeOwner.TYPE, List.of(stored));
                        throw new IllegalStateException("host");
                    }))
                    .hasMessage("host");
            assertThat(names(storage)).containsExactly("one");
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aConnectionGoesBackAsItWasTaken(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create();
                HikariDataSource pool = pool(database, true)) {
            JdbcStorage storage = JdbcStorage.owning(pool);
            storage.open(Probe.SCHEMA);
            int before = isolation(pool);
            insert(storage, "one");
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(connection.isReadOnly()).isFalse();
            }
            assertThat(isolation(pool)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void workThatSwallowsARefusalIsNotCommitted(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource())) {
            storage.open(Probe.SCHEMA);
            insert(storage, "one");
            assertThatThrownBy(() -> storage.inTransaction(tx -> {
                        tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("two")));
                        assertThatThrownBy(() -> tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("one"))))
                                .isInstanceOf(UniqueValueTaken.class);
                        assertThatThrownBy(() -> tx.count(Query.of(ProbeOwner.TYPE)))
                                .isInstanceOf(IllegalStateException.class);
                        return "swallowed";
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCauseInstanceOf(UniqueValueTaken.class);
            assertThat(names(storage)).containsExactly("one");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anInterruptedThreadStoresNothingAndStaysInterrupted(Databases kind) {
        try (TestDatabase database = kind.create();
                HikariDataSource pool = pool(database, true)) {
            JdbcStorage storage = JdbcStorage.owning(pool);
            storage.open(Probe.SCHEMA);
            assertThatThrownBy(() -> storage.inTransaction(tx -> {
                        tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("one")));
                        Thread.currentThread().interrupt();
                        return "";
                    }))
                    .isInstanceOf(TransactionCancelled.class);
            assertThat(Thread.interrupted()).isTrue();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> insert(storage, "two")).isInstanceOf(TransactionCancelled.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(names(storage)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("joinable")
    void aJoinedTransactionIsTheCallersToEnd(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create();
                HikariDataSource pool = pool(database, false)) {
            JdbcStorage own = JdbcStorage.owning(pool);
            own.open(Probe.SCHEMA);
            try (Connection mine = pool.getConnection()) {
                JdbcStorage joined = own.joining(source -> mine, (connection, source) -> {});
                joined.open(Probe.SCHEMA);
                assertThat(joined.features()).contains(StorageFeature.JOINING);
                insert(joined, "rolled back");
                mine.rollback();
                assertThat(names(joined)).isEmpty();
                insert(joined, "kept");
                Savepoint savepoint = mine.setSavepoint();
                assertThatThrownBy(() -> insert(joined, "kept")).isInstanceOf(UniqueValueTaken.class);
                mine.rollback(savepoint);
                execute(mine, "update probe_owner set seats = 5");
                mine.commit();
                assertThat(mine.isClosed()).isFalse();
                assertThat(mine.getAutoCommit()).isFalse();
            }
            assertThat(JdbcStorage.owning(pool)).satisfies(storage -> {
                storage.open(Probe.SCHEMA);
                List<ProbeOwner> stored = storage.inTransaction(tx -> tx.select(Query.of(ProbeOwner.TYPE)));
                assertThat(stored).extracting(ProbeOwner::seats).containsExactly(5L);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("joinable")
    void joiningWithoutATransactionIsRefusedAndLeaksNothing(Databases kind) throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (TestDatabase database = kind.create();
                    HikariDataSource pool = pool(database, autoCommit, 2)) {
                JdbcStorage own = JdbcStorage.owning(pool);
                own.open(Probe.SCHEMA);
                JdbcStorage joined = own.joining(DataSource::getConnection, (connection, source) -> connection.close());
                joined.open(Probe.SCHEMA);
                for (int call = 0; call < 5; call++) {
                    assertThatThrownBy(() -> insert(joined, "one")).isInstanceOf(NoTransaction.class);
                }
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
                assertThat(names(own)).isEmpty();
            }
        }
    }

    /** What a thread-local of the host gives outside its transactions. */
    @Test
    void noConnectionIsNoTransaction() throws SQLException {
        try (TestDatabase database = Databases.H2.create()) {
            JdbcStorage own = JdbcStorage.owning(database.dataSource());
            own.open(Probe.SCHEMA);
            JdbcStorage joined = own.joining(source -> null, (connection, source) -> {
                throw new AssertionError("nothing to give back");
            });
            joined.open(Probe.SCHEMA);
            assertThatThrownBy(() -> insert(joined, "one")).isInstanceOf(NoTransaction.class);
        }
    }

    @Test
    void aJoiningStoreNeedsItsOwningOneOpen() throws SQLException {
        try (TestDatabase database = Databases.H2.create()) {
            JdbcStorage own = JdbcStorage.owning(database.dataSource());
            JdbcStorage joined = own.joining(DataSource::getConnection, (connection, source) -> connection.close());
            assertThatThrownBy(() -> joined.open(Probe.SCHEMA)).isInstanceOf(IllegalStateException.class);
            own.open(Probe.SCHEMA);
            joined.open(Probe.SCHEMA);
        }
    }

    private static HikariDataSource pool(TestDatabase database, boolean autoCommit) {
        return pool(database, autoCommit, 1);
    }

    private static HikariDataSource pool(TestDatabase database, boolean autoCommit, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(size);
        config.setAutoCommit(autoCommit);
        return new HikariDataSource(config);
    }

    private static int isolation(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.getTransactionIsolation();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ProbeOwner insert(JdbcStorage storage, String name) {
        return storage.inTransaction(tx -> tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named(name))))
                .get(0);
    }

    private static List<String> names(JdbcStorage storage) {
        return storage.inTransaction(tx -> tx.select(Query.of(ProbeOwner.TYPE))).stream()
                .map(ProbeOwner::name)
                .toList();
    }
}

package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.commonhall.storage.Query;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.Probe;
import org.commonhall.storage.jdbc.testing.ProbeOwner;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections that are stricter than READ COMMITTED: what the database then refuses may run again, and stored nothing. */
class SerialisationFailureTest {

    static Stream<Databases> withSnapshots() {
        return Databases.all().filter(kind -> kind != Databases.SQLITE);
    }

    @ParameterizedTest
    @MethodSource("withSnapshots")
    void aJoinedChangeOfWhatChangedSinceTheSnapshotIsAConflict(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create();
                HikariDataSource pool = pool(database, "TRANSACTION_READ_COMMITTED");
                Connection host = database.dataSource().getConnection()) {
            JdbcStorage own = JdbcStorage.owning(pool);
            own.open(Probe.SCHEMA);
            ProbeOwner owner = insert(own, "contended");
            begin(kind, host);
            JdbcStorage joined = own.joining(source -> host, (connection, source) -> {});
            joined.open(Probe.SCHEMA);
            assertThat(names(joined)).containsExactly("contended");
            own.inTransaction(tx -> tx.update(ProbeOwner.TYPE, List.of(seats(owner, 1))));
            insert(joined, "with the loser");

            assertThatThrownBy(() -> joined.inTransaction(tx -> tx.update(ProbeOwner.TYPE, List.of(seats(owner, 2)))))
                    .isInstanceOf(TransactionConflict.class);

            host.rollback();
            assertThat(all(own)).containsExactly(new ProbeOwner(owner.id(), 2, "contended", 1));
            // The same once more, from a new snapshot.
            insert(joined, "with the loser");
            joined.inTransaction(tx -> tx.update(
                    ProbeOwner.TYPE,
                    List.of(seats(tx.find(ProbeOwner.TYPE, owner.id()).orElseThrow(), 2))));
            host.commit();
            assertThat(all(own)).hasSize(2).contains(new ProbeOwner(owner.id(), 3, "contended", 2));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"H2", "H2_FILE", "POSTGRESQL"})
    void anOwnTransactionIsReadCommittedOverSerializableConnections(Databases kind) {
        try (TestDatabase database = kind.create();
                HikariDataSource pool = pool(database, "TRANSACTION_SERIALIZABLE")) {
            JdbcStorage strict = JdbcStorage.owning(pool);
            strict.open(Probe.SCHEMA);
            JdbcStorage other = JdbcStorage.owning(database.dataSource());
            other.open(Probe.SCHEMA);
            ProbeOwner owner = insert(strict, "contended");
            strict.inTransaction(tx -> {
                tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("mine")));
                ProbeOwner newer = other.inTransaction(inner -> inner.update(ProbeOwner.TYPE, List.of(seats(owner, 1))))
                        .get(0);
                return tx.update(ProbeOwner.TYPE, List.of(seats(newer, 2)));
            });
            assertThat(names(other)).containsExactlyInAnyOrder("contended", "mine");
            assertThat(all(other)).contains(new ProbeOwner(owner.id(), 3, "contended", 2));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"POSTGRESQL"})
    void anOwnTransactionThatBecameStricterAfterOpeningIsRefusedAndStoresNothing(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create()) {
            JdbcStorage storage = JdbcStorage.owning(database.dataSource());
            storage.open(Probe.SCHEMA);
            ProbeOwner owner = insert(storage, "contended");
            database.dataSource()
                    .unwrap(PGSimpleDataSource.class)
                    .setOptions("-c default_transaction_isolation=serializable");

            assertThatThrownBy(() -> storage.inTransaction(tx -> {
                        tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("with the loser")));
                        storage.inTransaction(inner -> inner.update(ProbeOwner.TYPE, List.of(seats(owner, 1))));
                        return tx.update(ProbeOwner.TYPE, List.of(seats(owner, 2)));
                    }))
                    .isInstanceOf(TransactionConflict.class);
            assertThat(all(storage)).containsExactly(new ProbeOwner(owner.id(), 2, "contended", 1));

            // Each counts what the other adds: PostgreSQL refuses the one that commits last, at the commit.
            assertThatThrownBy(() -> storage.inTransaction(tx -> {
                        tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("outer")));
                        tx.count(Query.of(ProbeOwner.TYPE));
                        return storage.inTransaction(inner -> {
                            inner.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("inner")));
                            return inner.count(Query.of(ProbeOwner.TYPE));
                        });
                    }))
                    .isInstanceOf(TransactionConflict.class)
                    .hasMessageContaining("commit")
                    .hasMessageContaining("40001");
            assertThat(names(storage)).containsExactlyInAnyOrder("contended", "inner");
        }
    }

    private static void begin(Databases kind, Connection host) throws SQLException {
        host.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        if (kind == Databases.MARIADB) {
            // The default from 11.6.2 on: a change of what is newer than the snapshot is refused with 1020.
            try (Statement statement = host.createStatement()) {
                statement.execute("set session innodb_snapshot_isolation = on");
            }
        }
        host.setAutoCommit(false);
    }

    private static HikariDataSource pool(TestDatabase database, String level) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setTransactionIsolation(level);
        return new HikariDataSource(config);
    }

    private static ProbeOwner seats(ProbeOwner owner, long seats) {
        return ProbeOwner.TYPE.with(owner, ProbeOwner.SEATS, seats);
    }

    private static ProbeOwner insert(JdbcStorage storage, String name) {
        return storage.inTransaction(tx -> tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named(name))))
                .get(0);
    }

    private static List<ProbeOwner> all(JdbcStorage storage) {
        return storage.inTransaction(tx -> tx.select(Query.of(ProbeOwner.TYPE)));
    }

    private static List<String> names(JdbcStorage storage) {
        return all(storage).stream().map(ProbeOwner::name).toList();
    }
}

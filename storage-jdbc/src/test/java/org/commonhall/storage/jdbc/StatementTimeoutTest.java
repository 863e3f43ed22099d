package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.commonhall.storage.Query;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.Probe;
import org.commonhall.storage.jdbc.testing.ProbeOwner;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A statement that never ends is cancelled on H2, where the limit is a setting of the whole connection. */
class StatementTimeoutTest {
    private static final JdbcOptions LIMITED = JdbcOptions.defaults().withStatementTimeout(Duration.ofSeconds(1));

    @Test
    void nothingOfACancelledTransactionIsStored() throws SQLException {
        try (TestDatabase database = Databases.H2.create();
                HikariDataSource pool = pool(database)) {
            JdbcStorage storage = JdbcStorage.owning(pool, LIMITED);
            storage.open(Probe.SCHEMA);
            makeProbesEndless(pool);
            assertThatThrownBy(() -> storage.inTransaction(tx -> {
                        tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("one")));
                        return tx.count(Query.of(Probe.TYPE));
                    }))
                    .isInstanceOf(TransactionCancelled.class);
            assertThat((long) storage.inTransaction(tx -> tx.count(Query.of(ProbeOwner.TYPE))))
                    .isZero();
            assertThat(limit(pool)).isZero();
        }
    }

    @Test
    void theHostsOwnLimitComesBackToItsConnection() throws SQLException {
        try (TestDatabase database = Databases.H2.create();
                Connection host = database.dataSource().getConnection()) {
            JdbcStorage own = JdbcStorage.owning(database.dataSource(), LIMITED);
            own.open(Probe.SCHEMA);
            host.setAutoCommit(false);
            try (Statement statement = host.createStatement()) {
                statement.setQueryTimeout(30);
            }
            JdbcStorage joined = own.joining(source -> host, (connection, source) -> {});
            joined.open(Probe.SCHEMA);
            joined.inTransaction(tx -> tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("one"))));
            assertThat(limit(host)).isEqualTo(30);
            assertThatThrownBy(() ->
                            joined.inTransaction(tx -> tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("one")))))
                    .isInstanceOf(UniqueValueTaken.class);
            assertThat(limit(host)).isEqualTo(30);
        }
    }

    private static void makeProbesEndless(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table probe");
            statement.execute("create view probe as select sum(x) as total from system_range(1, 1000000000000000)");
        }
    }

    private static int limit(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return limit(connection);
        }
    }

    private static int limit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.getQueryTimeout();
        }
    }

    private static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }
}

package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.Query;
import org.commonhall.storage.StoreUnavailable;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.Probe;
import org.commonhall.storage.jdbc.testing.ProbeOwner;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server drops the connection before, in and after the commit. */
@Isolated("it ends every open transaction of the PostgreSQL server")
class LostLinkTest {

    static Stream<Databases> servers() {
        return Databases.all().filter(kind -> kind == Databases.POSTGRESQL || kind == Databases.MARIADB);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aLinkLostBeforeTheCommitChangesNothing(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource())) {
            storage.open(Probe.SCHEMA);
            assertThatThrownBy(() -> storage.inTransaction(tx -> {
                        tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("lost")));
                        kill(kind, database.dataSource());
                        return tx.select(Query.of(ProbeOwner.TYPE));
                    }))
                    .isInstanceOf(StoreUnavailable.class);
            assertThat(names(storage)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aLinkLostAtTheCommitIsAnUnknownOutcome(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource())) {
            storage.open(Probe.SCHEMA);
            assertThatThrownBy(() -> storage.inTransaction(tx -> {
                        tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("lost")));
                        kill(kind, database.dataSource());
                        return "";
                    }))
                    .isInstanceOf(CommitUnknown.class);
            assertThat(names(storage)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aCommitWhoseAnswerIsLostIsAnUnknownOutcomeThoughStored(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage honest = JdbcStorage.owning(database.dataSource())) {
            honest.open(Probe.SCHEMA);
            JdbcStorage storage = JdbcStorage.owning(
                    losingAnswers(database.dataSource()), JdbcOptions.defaults().verifyOnly());
            storage.open(Probe.SCHEMA);
            assertThatThrownBy(() -> storage.inTransaction(
                            tx -> tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("stored")))))
                    .isInstanceOf(CommitUnknown.class);
            assertThat(names(honest)).containsExactly("stored");
        }
    }

    private static List<String> names(JdbcStorage storage) {
        return storage.inTransaction(tx -> tx.select(Query.of(ProbeOwner.TYPE))).stream()
                .map(ProbeOwner::name)
                .toList();
    }

    /** Ends every other session of the test's schema, as an operator would. */
    private static void kill(Databases kind, DataSource source) {
        String others = kind == Databases.POSTGRESQL
                ? "select pid from pg_stat_activity where pid <> pg_backend_pid() and state = 'idle in transaction'"
                        + " and query like '%probe_owner%'"
                : "select id from information_schema.processlist where db = database() and id <> connection_id()";
        String end = kind == Databases.POSTGRESQL ? "select pg_terminate_backend(%d)" : "kill connection %d";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<Long> sessions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(others)) {
                while (rows.next()) {
                    sessions.add(rows.getLong(1));
                }
            }
            assertThat(sessions).isNotEmpty();
            for (long session : sessions) {
                statement.execute(end.formatted(session));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static DataSource losingAnswers(DataSource real) {
        return proxy(DataSource.class, real);
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, T real) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            Object result;
            try {
                result = method.invoke(real, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
            boolean commits = method.getName().equals("commit")
                    || (method.getName().equals("execute") && arguments[0].equals("commit"));
            if (commits) {
                throw new SQLException("the answer was lost", "08006");
            } else if (result instanceof Connection connection) {
                return proxy(Connection.class, connection);
            } else if (method.getName().equals("createStatement")) {
                return proxy(Statement.class, (Statement) result);
            }
            return result;
        });
    }
}

package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.StorageUnavailable;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host hands out and takes back, in every order in which that goes wrong. */
class JoinedConnectionsTest {
    private static final SubmitRequest REQUEST =
            SubmitRequest.of("Lift B stops").build();

    private final List<Runnable> waiting = new ArrayList<>();
    private int taken;
    private int givenBack;

    private Commonhall hall(DataSource database, HostConnections.Take take, HostConnections.GiveBack giveBack) {
        JdbcStorage owning = JdbcStorage.owning(database);
        return Commonhall.builder()
                .storage(owning)
                .joining(owning.joining(
                        source -> {
                            taken++;
                            return take.from(source);
                        },
                        (connection, source) -> {
                            givenBack++;
                            giveBack.to(connection, source);
                        }))
                .afterCommit(waiting::add)
                .listener(event -> {})
                .build();
    }

    private static Connection begun(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static Actor administrator(Commonhall hall) {
        return hall.owning().found(new FoundHall("Founder"));
    }

    @Test
    void givesBackEveryConnectionThatItTook() throws SQLException {
        try (TestDatabase database = Databases.H2.create();
                Connection mine = begun(database.dataSource())) {
            Commonhall hall = hall(database.dataSource(), source -> mine, (connection, source) -> {});
            Actor administrator = administrator(hall);
            hall.requests().submit(administrator, REQUEST);
            hall.requests().submit(administrator.once(UUID.randomUUID()), REQUEST);
            hall.directory().people().person(administrator, Person.idOf(administrator));
            hall.preview(trial -> trial.requests().submit(administrator, REQUEST));
            hall.inTransaction(group -> group.requests().submit(administrator, REQUEST));
            hall.reading(page -> page.directory().people().person(administrator, Person.idOf(administrator)));
            assertThatThrownBy(() -> hall.access().grantsOf(Actor.visitor(), UUID.randomUUID()))
                    .isInstanceOf(NotAllowed.class);
            assertThat(givenBack).isEqualTo(taken).isGreaterThan(7);
            mine.close();
            refusal(() -> hall.requests().submit(administrator, REQUEST));
            assertThat(givenBack).isEqualTo(taken);
        }
    }

    /** What the host says at the end hides neither what came of the call nor why it was refused. */
    @Test
    void aConnectionThatCannotBeGivenBackHidesNothing() throws SQLException {
        try (TestDatabase database = Databases.H2.create();
                Connection mine = begun(database.dataSource())) {
            Commonhall hall = hall(database.dataSource(), source -> mine, (connection, source) -> {
                if (givenBack % 2 == 0) {
                    throw new SQLException("lost");
                }
                throw new IllegalStateException("lost");
            });
            Actor administrator = administrator(hall);
            for (int call = 0; call < 2; call++) {
                assertThat(hall.requests().submit(administrator, REQUEST).number())
                        .isNotEmpty();
            }
            for (int call = 0; call < 2; call++) {
                assertThatThrownBy(() -> hall.access().grantsOf(Actor.visitor(), UUID.randomUUID()))
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    /** A host that flushes its entities first, or whose framework waits for a connection, knows its own exceptions. */
    @Test
    void whatTheHostThrowsReachesTheHost() throws SQLException {
        try (TestDatabase database = Databases.H2.create()) {
            Commonhall hall = hall(
                    database.dataSource(),
                    source -> {
                        throw new IllegalStateException("the entity is refused");
                    },
                    (connection, source) -> {});
            assertThatThrownBy(() -> hall.requests().submit(Actor.visitor(), REQUEST))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the entity is refused");
            assertThat(givenBack).isZero();
        }
    }

    /** Only what shows somebody takes a second one, whose absence is told and leaks nothing. */
    @Test
    void aPoolOfOneServesTheHostsTransaction() throws SQLException {
        try (TestDatabase database = Databases.H2.create();
                HikariDataSource pool = poolOfOne(database)) {
            List<Connection> bound = new ArrayList<>();
            Commonhall hall = hall(pool, source -> bound.get(0), (connection, source) -> {});
            Actor administrator = administrator(hall);
            RegisterPerson lin = RegisterPerson.of(
                            PersonDetails.of("Lin").phone("555").build())
                    .build();
            try (Connection mine = begun(pool)) {
                bound.add(mine);
                Id<Person> person = hall.directory()
                        .people()
                        .registerPerson(administrator, lin)
                        .id();
                assertThat(refusal(() -> hall.directory().people().person(administrator, person))
                                .code())
                        .isEqualTo("storage.unavailable");
                hall.requests().submit(administrator, REQUEST);
                mine.commit();
            }
            waiting.forEach(Runnable::run);
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            assertThat(hall.owning().journal().feed(administrator, 0, 100)).hasSize(3);
        }
    }

    private static HikariDataSource poolOfOne(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        return new HikariDataSource(config);
    }

    /**
     * Where a data source begins with another level than READ COMMITTED, as one of MariaDB does, a booking would not see the
     * one that was just committed beside it.
     */
    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"H2", "POSTGRESQL", "MARIADB"})
    void refusesATransactionThatHidesWhatOthersCommit(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create();
                HikariDataSource pool = repeatable(database);
                Connection mine = pool.getConnection()) {
            mine.setAutoCommit(false);
            Commonhall hall = hall(pool, source -> mine, (connection, source) -> {});
            StorageUnavailable refused = refusal(() -> hall.requests().submit(Actor.visitor(), REQUEST));
            assertThat(refused.code()).isEqualTo("storage.transaction.isolation");
            assertThat(refused.message(Locale.ENGLISH)).contains("READ COMMITTED", "owning()");
            assertThat(refused.message(Locale.CHINESE)).contains("READ COMMITTED", "owning()");
            mine.rollback();
            mine.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            hall.requests().submit(Actor.visitor(), REQUEST);
            mine.commit();
        }
    }

    private static HikariDataSource repeatable(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return new HikariDataSource(config);
    }

    /** A person told of a transaction that only reads is not sent to look for a server that is down. */
    @Test
    void aTransactionThatOnlyReadsIsToldAsThat() throws SQLException {
        try (TestDatabase database = Databases.POSTGRESQL.create();
                Connection mine = database.dataSource().getConnection()) {
            Commonhall hall = hall(database.dataSource(), source -> mine, (connection, source) -> {});
            Actor administrator = administrator(hall);
            mine.setReadOnly(true);
            mine.setAutoCommit(false);
            hall.directory().people().person(administrator, Person.idOf(administrator));
            CommonhallException refused = refusal(() -> hall.requests().submit(Actor.visitor(), REQUEST));
            assertThat(refused.message(Locale.ENGLISH)).contains("only be read");
            assertThat(refused.message(Locale.CHINESE)).contains("只读");
        }
    }

    private static StorageUnavailable refusal(ThrowingCallable call) {
        StorageUnavailable refused = catchThrowableOfType(StorageUnavailable.class, call);
        assertThat(refused).isNotNull();
        return refused;
    }
}

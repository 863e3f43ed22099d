package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Event;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.access.GrantRole;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hall inside the host's own transactions, together with the host's own statements. */
class JoiningHallTest {
    private final List<Event> heard = new ArrayList<>();

    /** What a host has: its transaction, its table, and a hall that joins. */
    private record Host(Connection connection, Commonhall hall, Actor admin, Id<Person> person) {
        void write(String row) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("insert into host_row (name) values ('" + row + "')");
            }
        }

        int rows() throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select count(*) from host_row")) {
                found.next();
                return found.getInt(1);
            }
        }

        Receipt<RoleGrant> grant(Commonhall within, UUID commandId) {
            return within.access()
                    .grant(
                            admin.once(commandId),
                            GrantRole.of(person.value(), Role.DESK, Scopes.DISTRICT)
                                    .build());
        }

        int grants() throws SQLException {
            int found = hall.access().grantsOf(admin, person.value()).size();
            connection.rollback();
            return found;
        }
    }

    private Host host(TestDatabase database) throws SQLException {
        Commonhall owning = Commonhall.builder()
                .storage(JdbcStorage.owning(database.dataSource()))
                .build();
        Actor admin = owning.found(new FoundHall("Founder"));
        Connection connection = database.dataSource().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("create table host_row (name varchar(20))");
        }
        connection.setAutoCommit(false);
        Commonhall joining = Commonhall.builder()
                .storage(JdbcStorage.joining(() -> connection))
                .listener(heard::add)
                .build();
        connection.commit();
        return new Host(connection, joining, admin, new Id<>(java.util.Objects.requireNonNull(admin.person())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"H2", "POSTGRESQL"})
    void theHostCommitsOrRollsBackBoth(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create()) {
            Host host = host(database);
            int before = host.grants();
            host.write("a");
            host.grant(host.hall(), UUID.randomUUID());
            host.connection().rollback();
            assertThat(host.rows()).isZero();
            assertThat(host.grants()).isEqualTo(before);
            host.write("b");
            host.grant(host.hall(), UUID.randomUUID());
            host.connection().commit();
            assertThat(host.rows()).isOne();
            assertThat(host.grants()).isEqualTo(before + 1);
            host.connection().close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"H2", "POSTGRESQL"})
    void listenersHearWhenTheHostSaysItHasCommitted(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create()) {
            Host host = host(database);
            List<Runnable> afterCommit = new ArrayList<>();
            host.hall().inTransaction(afterCommit::add, bound -> host.grant(bound, UUID.randomUUID()));
            assertThat(heard).isEmpty();
            host.connection().commit();
            afterCommit.forEach(Runnable::run);
            assertThat(heard).extracting(Event::event).containsExactly("access.granted");
            host.connection().close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"H2", "POSTGRESQL"})
    void aRepeatOrARefusalLeavesTheHostsTransactionUsable(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create()) {
            Host host = host(database);
            UUID commandId = UUID.randomUUID();
            Receipt<RoleGrant> first = host.grant(host.hall(), commandId);
            assertThat(host.grant(host.hall(), commandId))
                    .usingRecursiveComparison()
                    .isEqualTo(first);
            assertThatThrownBy(() -> host.hall()
                            .access()
                            .grant(
                                    Actor.visitor(),
                                    GrantRole.of(host.person().value(), Role.DESK, Scopes.DISTRICT)
                                            .build()))
                    .isInstanceOf(NotAllowed.class);
            host.write("a");
            host.connection().commit();
            assertThat(host.rows()).isOne();
            host.connection().close();
        }
    }
}

package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Event;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.StorageUnavailable;
import org.commonhall.access.GrantRole;
import org.commonhall.access.RevokeRole;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hall inside the host's own transactions, together with the host's own statements. */
class JoiningHallTest {
    private final List<Event> heard = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private int givenBack;

    /** The host has committed. */
    private void runHooks() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

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
        JdbcStorage own = JdbcStorage.owning(database.dataSource());
        Connection connection = database.dataSource().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("create table host_row (name varchar(20))");
        }
        connection.setAutoCommit(false);
        Commonhall joining = Commonhall.builder()
                .storage(own)
                .joining(own.joining(source -> connection, (back, source) -> givenBack++))
                .afterCommit(waiting::add)
                .listener(heard::add)
                .build();
        Actor admin = joining.owning().found(new FoundHall("Founder"));
        runHooks();
        heard.clear();
        return new Host(connection, joining, admin, new Id<>(Objects.requireNonNull(admin.person())));
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
            host.hall().inTransaction(bound -> host.grant(bound, UUID.randomUUID()));
            host.hall()
                    .access()
                    .revoke(
                            host.admin(),
                            new RevokeRole(host.hall()
                                    .access()
                                    .grantsOf(host.admin(), host.person().value())
                                    .get(1)
                                    .id()));
            assertThat(heard).isEmpty();
            host.connection().commit();
            runHooks();
            assertThat(heard).extracting(Event::event).containsExactly("access.granted", "access.revoked");
            assertThat(givenBack).isPositive();
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

    /** Inserts a grant and then refuses, as a use case does whose last check says no. */
    private static void grantTooLate(Host host, Commonhall within) {
        GrantRole command =
                GrantRole.of(host.person().value(), Role.DESK, Scopes.DISTRICT).build();
        within.corridor().run(host.admin(), command, "access.granted", RoleGrant.TYPE, change -> {
            change.insert(
                    RoleGrant.TYPE,
                    new RoleGrant(
                            change.newId(),
                            0,
                            host.person().value(),
                            Role.DESK.code(),
                            Scopes.DISTRICT,
                            change.now(),
                            null,
                            null));
            throw new RuleViolation("access.too.late");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"H2", "POSTGRESQL"})
    void aRefusedCommandAndAPreviewLeaveNothingInTheHostsTransaction(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create()) {
            Host host = host(database);
            int before = host.grants();
            host.write("a");
            assertThatThrownBy(() -> grantTooLate(host, host.hall())).isInstanceOf(RuleViolation.class);
            host.hall().preview(trial -> host.grant(trial, UUID.randomUUID()));
            host.hall().preview(trial -> trial.inTransaction(bound -> host.grant(bound, UUID.randomUUID())));
            host.hall().inTransaction(bound -> {
                assertThatThrownBy(() -> grantTooLate(host, bound)).isInstanceOf(RuleViolation.class);
                bound.preview(trial -> host.grant(trial, UUID.randomUUID()));
                return true;
            });
            assertThatThrownBy(() -> host.hall().inTransaction(bound -> {
                        host.grant(bound, UUID.randomUUID());
                        throw new RuleViolation("host.no");
                    }))
                    .isInstanceOf(RuleViolation.class);
            host.write("b");
            host.connection().commit();
            assertThat(host.rows()).isEqualTo(2);
            assertThat(host.grants()).isEqualTo(before);
            assertThat(heard).isEmpty();
            host.connection().close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"H2", "POSTGRESQL"})
    void whatNeedsATransactionOfItsOwnHasOne(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create()) {
            Host host = host(database);
            Receipt<Person> lin = host.hall()
                    .directory()
                    .people()
                    .registerPerson(
                            host.admin(),
                            RegisterPerson.of(
                                            PersonDetails.of("Lin").phone("555").build())
                                    .build());
            host.connection().commit();
            host.hall().directory().people().person(host.admin(), lin.id());
            host.hall().inTransaction(bound -> bound.directory().people().person(host.admin(), lin.id()));
            host.connection().rollback();
            assertThat(host.hall().journal().feed(host.admin(), 0, 100))
                    .filteredOn(event -> event.event().equals("directory.person.read"))
                    .hasSize(2);
            assertThat(host.hall().tick(host.hall().corridor().clock().instant(), 10))
                    .isZero();
            assertThat(host.hall().journal().verify(host.admin()).pending()).isZero();
            host.connection().setAutoCommit(true);
            assertThatThrownBy(() -> host.grant(host.hall(), UUID.randomUUID()))
                    .isInstanceOfSatisfying(
                            StorageUnavailable.class,
                            none -> assertThat(none.code()).isEqualTo("storage.transaction.none"));
            host.grant(host.hall().owning(), UUID.randomUUID());
            host.connection().close();
        }
    }
}

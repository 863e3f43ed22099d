package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Conflict;
import org.commonhall.FoundHall;
import org.commonhall.NotFound;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.access.GrantRole;
import org.commonhall.access.RevokeRole;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What nested work sends beside its statements, and what becomes of it where the connection takes no savepoints. */
class GroupRoundTripsTest {
    private final List<String> sent = new ArrayList<>();
    private boolean distributed;

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                GroupRoundTripsTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("setSavepoint") && distributed) {
                        throw new SQLException("not within a distributed transaction");
                    }
                    if (method.getName().endsWith("Savepoint")
                            || method.getName().equals("commit")
                            || method.getName().equals("rollback")) {
                        boolean to = arguments != null && arguments[0] instanceof Savepoint;
                        sent.add(method.getName().equals("rollback") && to ? "rollback to" : method.getName());
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private DataSource watched(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                GroupRoundTripsTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> watched(source.getConnection()));
    }

    private static GrantRole grant(Actor holder) {
        return GrantRole.of(Objects.requireNonNull(holder.person()), Role.DESK, Scopes.DISTRICT)
                .build();
    }

    private static void lost(Commonhall hall, Actor admin) {
        assertThatThrownBy(() ->
                        hall.access().revoke(admin, new RevokeRole(new org.commonhall.Id<RoleGrant>(new UUID(9, 9)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPlainCommandTakesNoSavepointAndOneInAGroupOne() {
        try (TestDatabase database = Databases.H2.create()) {
            Commonhall hall = Commonhall.builder()
                    .storage(JdbcStorage.owning(watched(database.dataSource())))
                    .build();
            Actor admin = hall.found(new FoundHall("Founder"));
            sent.clear();
            hall.access().grant(admin, grant(admin));
            assertThat(sent).containsExactly("commit");
            sent.clear();
            hall.inTransaction(bound -> {
                bound.access().grant(admin, grant(admin));
                bound.access().grantsOf(admin, Objects.requireNonNull(admin.person()));
                return bound.access().grant(admin, grant(admin));
            });
            assertThat(sent)
                    .containsExactly("setSavepoint", "releaseSavepoint", "setSavepoint", "releaseSavepoint", "commit");
            sent.clear();
            hall.inTransaction(bound -> {
                lost(bound, admin);
                return true;
            });
            assertThat(sent).containsExactly("setSavepoint", "rollback to", "releaseSavepoint", "commit");
        }
    }

    @Test
    void aJoinedConnectionThatRefusesSavepointsTakesPlainCommandsAndNoPreview() throws SQLException {
        try (TestDatabase database = Databases.H2.create()) {
            JdbcStorage own = JdbcStorage.owning(database.dataSource());
            try (Connection host = watched(database.dataSource().getConnection())) {
                host.setAutoCommit(false);
                Commonhall joining = Commonhall.builder()
                        .storage(own)
                        .joining(own.joining(source -> host, (connection, source) -> {}))
                        .build();
                Actor admin = joining.owning().found(new FoundHall("Founder"));
                UUID person = Objects.requireNonNull(admin.person());
                distributed = true;
                joining.access().grant(admin, grant(admin));
                assertThatThrownBy(() -> joining.preview(trial -> trial.access().grant(admin, grant(admin))))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("hall.preview.unsupported"));
                assertThatThrownBy(() -> joining.inTransaction(bound -> {
                            lost(bound, admin);
                            return true;
                        }))
                        .isInstanceOfSatisfying(
                                Conflict.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("group.refused"));
                host.commit();
                distributed = false;
                assertThat(joining.owning().access().grantsOf(admin, person)).hasSize(2);
            }
        }
    }
}

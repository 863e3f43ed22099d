package org.commonhall.examples.plain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.commonhall.Commonhall;
import org.commonhall.EventListener;
import org.commonhall.storage.jdbc.JdbcStorage;
import org.jspecify.annotations.Nullable;

/** Transactions of plain JDBC, which the calls of the library join; copy it into a portal of your own. Thread-safe. */
final class Transactions {
    private final DataSource database;

    @SuppressWarnings("ThreadLocalUsage") // one for each database
    private final ThreadLocal<@Nullable Open> current = new ThreadLocal<>();

    Transactions(DataSource database) {
        this.database = database;
    }

    /** What one transaction does, with the connection for the portal's own statements. */
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    private record Open(Connection connection, List<Runnable> afterCommit) {}

    Commonhall hall(Clock clock, EventListener listener) {
        JdbcStorage owning = JdbcStorage.owning(database);
        return Commonhall.builder()
                .storage(owning)
                .joining(owning.joining(source -> connection(), (connection, source) -> {}))
                .afterCommit(task ->
                        Objects.requireNonNull(current.get()).afterCommit().add(task))
                .clock(clock)
                .listener(listener)
                .build();
    }

    private @Nullable Connection connection() {
        Open open = current.get();
        return open == null ? null : open.connection();
    }

    <R> R run(Work<R> work) throws SQLException {
        Open outer = current.get();
        List<Runnable> told = new ArrayList<>();
        R result;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            current.set(new Open(connection, told));
            try {
                result = work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException refused) {
                connection.rollback();
                throw refused;
            } finally {
                current.set(outer);
            }
        }
        told.forEach(Runnable::run);
        return result;
    }
}

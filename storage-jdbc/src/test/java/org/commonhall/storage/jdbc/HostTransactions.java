package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** A host that begins, commits and rolls back, around a store that joins its transactions. */
final class HostTransactions implements Storage {
    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    private final DataSource connections;
    private final JdbcStorage owning;
    private final JdbcStorage joined;

    HostTransactions(DataSource connections) {
        this.connections = connections;
        this.owning = JdbcStorage.owning(connections);
        this.joined = owning.joining(source -> CURRENT.get(), (connection, source) -> {});
    }

    JdbcStorage owning() {
        return owning;
    }

    @Override
    public void open(Schema schema) {
        owning.open(schema);
        joined.open(schema);
    }

    @Override
    public Set<StorageFeature> features() {
        return joined.features();
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(TransactionWork<R> work) {
        return around(() -> joined.inTransaction(work));
    }

    @Override
    public void close() {
        joined.close();
    }

    private <R extends @Nullable Object> R around(Call<R> call) {
        Connection outer = CURRENT.get();
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            limitWaiting(connection);
            CURRENT.set(connection);
            boolean done = false;
            try {
                R result = call.run();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
                CURRENT.set(outer);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void limitWaiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = 20000");
        }
    }

    /** What runs inside the host's transaction. */
    @FunctionalInterface
    private interface Call<R extends @Nullable Object> {
        R run();
    }
}

package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** Works on the connection of the caller's transaction. */
record JoinedConnections(ConnectionSource source) implements Connections {

    @Override
    public Set<StorageFeature> features() {
        return ImmutableSet.of(StorageFeature.JOINING);
    }

    @Override
    public <R> R withConnection(Work<R> work) {
        try {
            return work.on(source.current());
        } catch (SQLException failure) {
            throw Translator.ofOpening("any", failure);
        }
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(JdbcSettings settings, TransactionWork<R> work) {
        Connection connection = current();
        if (settings.options().statementTimeout().isEmpty()) {
            return join(connection, settings, work);
        }
        StatementLimit before = limit(connection);
        try {
            return join(connection, settings, work);
        } finally {
            before.restoreIfPossible();
        }
    }

    private static <R extends @Nullable Object> R join(
            Connection connection, JdbcSettings settings, TransactionWork<R> work) {
        JdbcTransaction transaction = new JdbcTransaction(settings, new JoinedSession(connection));
        return GuardedTransaction.run(transaction, transaction::mark, work);
    }

    private static StatementLimit limit(Connection connection) {
        try {
            return StatementLimit.of(connection);
        } catch (SQLException failure) {
            throw Translator.ofConnecting(failure);
        }
    }

    private Connection current() {
        try {
            Connection connection = source.current();
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("joining needs a running transaction: autocommit is on");
            }
            return connection;
        } catch (SQLException failure) {
            throw Translator.ofConnecting(failure);
        }
    }

    /** The caller's connection, whatever is done on it. */
    private record JoinedSession(Connection connection) implements Session {
        @Override
        public Connection reading() {
            return connection;
        }

        @Override
        public Connection writing() {
            return connection;
        }

        @Override
        public Point mark() throws SQLException {
            return Session.mark(connection);
        }
    }
}

package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.NoTransaction;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** Works on the connection of the caller's transaction. */
record JoinedConnections(OwnConnections own, HostConnections.Take take, HostConnections.GiveBack giveBack)
        implements Connections {

    @Override
    public <R extends @Nullable Object> R inTransaction(JdbcSettings settings, TransactionWork<R> work) {
        Connection connection = taken();
        try {
            requireTransaction(connection, settings.manual());
            return settings.options().statementTimeout().isEmpty()
                    ? join(connection, settings, work)
                    : limited(connection, settings, work);
        } catch (SQLException failure) {
            throw Translator.ofConnecting(failure);
        } finally {
            back(connection);
        }
    }

    private static <R extends @Nullable Object> R limited(
            Connection connection, JdbcSettings settings, TransactionWork<R> work) throws SQLException {
        StatementLimit before = StatementLimit.of(connection);
        try {
            return join(connection, settings, work);
        } finally {
            before.restoreIfPossible();
        }
    }

    private static <R extends @Nullable Object> R join(
            Connection connection, JdbcSettings settings, TransactionWork<R> work) {
        JdbcTransaction transaction = new JdbcTransaction(settings, new JoinedSession(connection, settings.dialect()));
        return GuardedTransaction.run(transaction, transaction::mark, work);
    }

    /** A pool that gives connections with autocommit off tells nothing by it; only one of a transaction is given twice. */
    private void requireTransaction(Connection connection, boolean manual) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new NoTransaction("autocommit is on");
        }
        if (manual) {
            Connection again = taken();
            try {
                if (again != connection) {
                    throw new NoTransaction("each call is given another connection");
                }
            } finally {
                back(again);
            }
        }
    }

    private Connection taken() {
        try {
            Connection taken = take.from(own.dataSource());
            if (taken == null) {
                throw new NoTransaction("no connection was given");
            }
            return taken;
        } catch (SQLException failure) {
            throw Translator.ofConnecting(failure);
        }
    }

    private void back(Connection connection) {
        try {
            giveBack.to(connection, own.dataSource());
        } catch (SQLException failure) {
            throw Translator.ofConnecting(failure);
        }
    }

    /** The caller's connection, whatever is done on it. */
    private record JoinedSession(Connection connection, Dialect dialect) implements Session {
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
            return Session.mark(connection, dialect);
        }
    }
}

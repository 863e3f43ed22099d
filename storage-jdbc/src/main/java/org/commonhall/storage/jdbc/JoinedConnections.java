package org.commonhall.storage.jdbc;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.NoTransaction;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** Works on the connection of the caller's transaction. */
record JoinedConnections(OwnConnections own, HostConnections.Take take, HostConnections.GiveBack giveBack)
        implements Connections {
    private static final System.Logger LOG = System.getLogger(JoinedConnections.class.getName());

    @Override
    public <R extends @Nullable Object> R inTransaction(JdbcSettings settings, TransactionWork<R> work) {
        Connection connection = taken();
        try {
            requireTransaction(connection, settings.manual());
            requireReadCommitted(connection, settings.isolation());
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

    /** Asked only where connections begin with another level, since on most databases the question costs a statement. */
    private static void requireReadCommitted(Connection connection, int usual) throws SQLException {
        if (usual != Connection.TRANSACTION_READ_COMMITTED) {
            int level = connection.getTransactionIsolation();
            if (level != Connection.TRANSACTION_READ_COMMITTED) {
                throw NoTransaction.isolated("isolation level " + level);
            }
        }
    }

    private Connection taken() {
        Connection taken;
        try {
            taken = take.from(own.dataSource());
        } catch (SQLException failure) {
            throw Translator.ofConnecting(failure);
        }
        if (taken == null) {
            throw new NoTransaction("no connection was given");
        }
        return taken;
    }

    /** Never fails, because what came of the call is decided. */
    private void back(Connection connection) {
        try {
            giveBack.to(connection, own.dataSource());
        } catch (SQLException | RuntimeException lost) {
            LOG.log(Level.WARNING, "connection could not be given back", lost);
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

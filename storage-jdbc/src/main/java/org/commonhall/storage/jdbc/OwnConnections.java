package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** Takes connections from a data source and gives them back. */
record OwnConnections(DataSource dataSource) implements Connections {

    /** Tells whether connections come with autocommit off, so that one without a transaction looks as one with. */
    boolean manual() {
        try (Connection connection = take()) {
            return !connection.getAutoCommit();
        } catch (SQLException failure) {
            throw Translator.ofConnecting(failure);
        }
    }

    /** Does what belongs to no use case. */
    <R> R withConnection(Work<R> work) {
        try (Connection connection = take()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                return work.on(connection);
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException failure) {
            throw Translator.ofOpening(unknown -> Failure.OTHER, failure);
        }
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(JdbcSettings settings, TransactionWork<R> work) {
        OwnSession session = begin(settings);
        try {
            JdbcTransaction transaction = new JdbcTransaction(settings, session);
            R result = GuardedTransaction.run(transaction, transaction::mark, work);
            if (Thread.currentThread().isInterrupted()) {
                throw new TransactionCancelled("the thread was interrupted before the commit", null);
            }
            session.commit(new Translator(settings.dialect())::ofCommit);
            return result;
        } finally {
            session.close();
        }
    }

    private OwnSession begin(JdbcSettings settings) {
        Connection connection = take();
        try {
            return new OwnSession(connection, settings);
        } catch (SQLException | RuntimeException | Error failure) {
            OwnSession.drop(connection);
            if (failure instanceof Error error) {
                throw error;
            }
            throw Translator.ofConnecting((Exception) failure);
        }
    }

    private Connection take() {
        try {
            return dataSource.getConnection();
        } catch (StorageException told) {
            throw told;
        } catch (SQLException | RuntimeException failure) {
            throw Translator.ofConnecting(failure);
        }
    }

    /** Work on a connection. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }
}

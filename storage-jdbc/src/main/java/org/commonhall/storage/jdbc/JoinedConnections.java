package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
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
        JdbcTransaction transaction = new JdbcTransaction(settings, new JoinedSession(current()));
        R result;
        try {
            result = work.run(transaction);
        } finally {
            transaction.end();
        }
        transaction.requireUnhurt();
        return result;
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
    }
}

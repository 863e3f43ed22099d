package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How a host hands out the connection of its running transaction. */
public final class HostConnections {
    private HostConnections() {}

    /** Takes the connection of the caller's transaction, such as {@code DataSourceUtils::getConnection}. Thread-safe. */
    @FunctionalInterface
    public interface Take {

        /**
         * Gives the connection that the caller works on now: within a transaction always the same. What it throws unchecked
         * is the host's own, such as an entity that cannot be flushed, and ends the call as it is.
         *
         * @param dataSource the data source of the owning store
         * @return the connection, which goes to {@link GiveBack} after each call, or null outside a transaction
         * @throws SQLException if it cannot be taken
         */
        @Nullable Connection from(DataSource dataSource) throws SQLException;
    }

    /** Gives a connection back, such as {@code DataSourceUtils::releaseConnection}. Thread-safe. */
    @FunctionalInterface
    public interface GiveBack {

        /**
         * Takes a connection back: closes one that belongs to no transaction and keeps that of a running one.
         *
         * @param connection what {@link Take} gave
         * @param dataSource the data source of the owning store
         * @throws SQLException if it cannot be closed
         */
        void to(Connection connection, DataSource dataSource) throws SQLException;
    }
}

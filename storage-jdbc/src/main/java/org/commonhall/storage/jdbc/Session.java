package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** The connection of one transaction. Used by one thread. */
interface Session {

    /** The connection for a read: without an own transaction as long as nothing was written or locked. */
    Connection reading() throws SQLException;

    /** The connection for a change or a lock, inside a transaction. */
    Connection writing() throws SQLException;

    /** Sets a savepoint, inside a transaction. */
    Point mark() throws SQLException;

    /** A savepoint. */
    interface Point {

        /** Rolls back to it and removes it, so that many of them never pile up. */
        void undo() throws SQLException;

        /** Removes it. */
        void release() throws SQLException;
    }

    /** A step on the connection. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }

    /** Sets a savepoint by the driver, which a connection of a distributed transaction refuses. */
    static Point mark(Connection connection, Dialect dialect) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        return new Point() {
            @Override
            public void undo() throws SQLException {
                dialect.undo(connection, savepoint);
            }

            @Override
            public void release() throws SQLException {
                connection.releaseSavepoint(savepoint);
            }
        };
    }
}

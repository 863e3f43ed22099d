package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives the connection of the caller's running transaction. Implementations are thread-safe. */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * The connection the caller works on now, with autocommit off; the caller commits, rolls back and closes it.
     *
     * @return the current connection
     * @throws SQLException if there is none
     */
    Connection current() throws SQLException;
}

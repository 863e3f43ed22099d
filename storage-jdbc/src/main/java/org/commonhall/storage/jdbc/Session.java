package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** The connection of one transaction. Used by one thread. */
interface Session {

    /** The connection for a read: without an own transaction as long as nothing was written or locked. */
    Connection reading() throws SQLException;

    /** The connection for a change or a lock, inside a transaction. */
    Connection writing() throws SQLException;
}

package org.commonhall.storage.jdbc;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** On H2 a statement's time limit stays with its connection, whose owner must find it as it was. */
record StatementLimit(Connection connection, int seconds) {
    private static final System.Logger LOG = System.getLogger(StatementLimit.class.getName());

    static StatementLimit of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new StatementLimit(connection, statement.getQueryTimeout());
        }
    }

    void restore() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(seconds);
        }
    }

    /** Of a connection that may be lost: its owner learns that at the next statement. */
    void restoreIfPossible() {
        try {
            restore();
        } catch (SQLException | RuntimeException lost) {
            LOG.log(Level.DEBUG, "time limit could not be put back", lost);
        }
    }
}

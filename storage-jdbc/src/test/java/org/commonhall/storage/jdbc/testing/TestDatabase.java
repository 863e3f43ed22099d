package org.commonhall.storage.jdbc.testing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An empty schema or database of one kind, made for one test. */
public interface TestDatabase extends AutoCloseable {

    /** Connections to it, not pooled. */
    DataSource dataSource();

    /** Empties every table of the library's and of the test's, over a connection that has met them before if there is one. */
    void clear(Connection connection) throws SQLException;

    /** Removes it. */
    @Override
    void close();
}

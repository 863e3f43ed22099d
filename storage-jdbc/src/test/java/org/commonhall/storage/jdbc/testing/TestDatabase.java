package org.commonhall.storage.jdbc.testing;

import javax.sql.DataSource;

/** An empty schema or database of one kind, made for one test. */
public interface TestDatabase extends AutoCloseable {

    /** Connections to it, not pooled. */
    DataSource dataSource();

    /** Empties every table of the library's and of the test's. */
    void clear();

    /** Removes it. */
    @Override
    void close();
}

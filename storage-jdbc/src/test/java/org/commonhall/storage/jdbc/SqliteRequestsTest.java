package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class SqliteRequestsTest extends JdbcRequests {
    SqliteRequestsTest() {
        super(Databases.SQLITE);
    }
}

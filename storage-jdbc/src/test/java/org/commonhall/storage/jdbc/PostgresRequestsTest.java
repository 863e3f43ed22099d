package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class PostgresRequestsTest extends JdbcRequests {
    PostgresRequestsTest() {
        super(Databases.POSTGRESQL);
    }
}

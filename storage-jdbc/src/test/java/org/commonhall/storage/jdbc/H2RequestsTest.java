package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class H2RequestsTest extends JdbcRequests {
    H2RequestsTest() {
        super(Databases.H2);
    }
}

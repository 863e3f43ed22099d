package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class PostgresContractTest extends JdbcContract {
    PostgresContractTest() {
        super(Databases.POSTGRESQL);
    }
}

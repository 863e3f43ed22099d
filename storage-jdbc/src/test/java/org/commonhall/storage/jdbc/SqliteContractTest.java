package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class SqliteContractTest extends JdbcContract {
    SqliteContractTest() {
        super(Databases.SQLITE);
    }
}

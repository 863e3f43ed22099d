package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class H2ContractTest extends JdbcContract {
    H2ContractTest() {
        super(Databases.H2);
    }
}

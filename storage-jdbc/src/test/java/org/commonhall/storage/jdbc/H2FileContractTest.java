package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class H2FileContractTest extends JdbcContract {
    H2FileContractTest() {
        super(Databases.H2_FILE);
    }
}

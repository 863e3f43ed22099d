package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class SqliteScenariosTest extends JdbcScenarios {
    SqliteScenariosTest() {
        super(Databases.SQLITE);
    }
}

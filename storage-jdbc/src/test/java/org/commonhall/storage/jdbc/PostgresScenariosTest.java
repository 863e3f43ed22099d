package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class PostgresScenariosTest extends JdbcScenarios {
    PostgresScenariosTest() {
        super(Databases.POSTGRESQL);
    }
}

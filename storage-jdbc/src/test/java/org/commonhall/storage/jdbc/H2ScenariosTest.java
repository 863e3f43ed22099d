package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class H2ScenariosTest extends JdbcScenarios {
    H2ScenariosTest() {
        super(Databases.H2);
    }
}

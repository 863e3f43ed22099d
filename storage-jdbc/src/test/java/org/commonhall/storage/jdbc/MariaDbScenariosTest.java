package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Left out with {@code -Dcommonhall.mariadb=off}, which says so loudly. */
@DisabledIfSystemProperty(named = "commonhall.mariadb", matches = "off")
class MariaDbScenariosTest extends JdbcScenarios {
    MariaDbScenariosTest() {
        super(Databases.MARIADB);
    }
}

package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class PostgresDesksTest extends JdbcDesks {
    PostgresDesksTest() {
        super(Databases.POSTGRESQL);
    }
}

package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class SqliteDesksTest extends JdbcDesks {
    SqliteDesksTest() {
        super(Databases.SQLITE);
    }
}

package org.commonhall.storage.jdbc;

import org.commonhall.storage.jdbc.testing.Databases;

class H2DesksTest extends JdbcDesks {
    H2DesksTest() {
        super(Databases.H2);
    }
}

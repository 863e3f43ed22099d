package org.commonhall.storage.jdbc;

import javax.sql.DataSource;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.Databases;

/** The contract through a store that joins its host's transactions. */
class JoiningPostgresContractTest extends JdbcContract {
    JoiningPostgresContractTest() {
        super(Databases.POSTGRESQL);
    }

    @Override
    Storage over(DataSource connections) {
        return new HostTransactions(connections);
    }
}

package org.commonhall.storage.jdbc;

import javax.sql.DataSource;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.Databases;

/** The contract through a store that joins its host's transactions. */
class JoiningH2ContractTest extends JdbcContract {
    JoiningH2ContractTest() {
        super(Databases.H2);
    }

    @Override
    Storage over(DataSource connections) {
        return new HostTransactions(connections);
    }
}

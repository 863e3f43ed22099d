package org.commonhall.storage.jdbc;

import java.time.Duration;
import java.util.UUID;
import org.commonhall.storage.Storage;
import org.commonhall.storage.contract.StorageContract;
import org.h2.jdbcx.JdbcDataSource;

/** A database by a dialect that only the tests have. */
class QuotingContractTest extends StorageContract {

    static JdbcDataSource source(String settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(QuotingDialect.PLACE + UUID.randomUUID() + settings);
        return source;
    }

    @Override
    public Storage open() {
        Storage storage = JdbcStorage.owning(
                source(";DB_CLOSE_DELAY=-1"), JdbcOptions.defaults().withLockTimeout(Duration.ofSeconds(20)));
        storage.open(schema());
        return storage;
    }

    @Override
    public Storage reopen(Storage storage) {
        return storage;
    }
}

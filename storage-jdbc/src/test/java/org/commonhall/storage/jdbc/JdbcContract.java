package org.commonhall.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.contract.StorageContract;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The storage contract on one kind of database, over a pool; one database a class, emptied for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcContract extends StorageContract {
    private final Databases kind;
    private @Nullable TestDatabase database;
    private @Nullable HikariDataSource pool;

    JdbcContract(Databases kind) {
        this.kind = kind;
    }

    @Override
    public Storage open() {
        if (database == null) {
            database = kind.create();
            HikariConfig config = new HikariConfig();
            config.setDataSource(database.dataSource());
            config.setMinimumIdle(0);
            config.setMaximumPoolSize(12);
            pool = new HikariDataSource(config);
        } else {
            empty(database);
        }
        return open(Objects.requireNonNull(pool));
    }

    private void empty(TestDatabase used) {
        try (Connection connection = Objects.requireNonNull(pool).getConnection()) {
            used.clear(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Storage open(HikariDataSource connections) {
        Storage storage = over(connections);
        storage.open(schema());
        return storage;
    }

    /** The store to test, not yet open. */
    Storage over(DataSource connections) {
        return JdbcStorage.owning(connections, JdbcOptions.defaults().withLockTimeout(Duration.ofSeconds(20)));
    }

    @Override
    public Storage owning(Storage storage) {
        return storage instanceof HostTransactions host ? host.owning() : storage;
    }

    @Override
    public Storage reopen(Storage storage) {
        if (!storage.features().contains(StorageFeature.DURABLE)) {
            return storage;
        }
        storage.close();
        return open(Objects.requireNonNull(pool));
    }

    @AfterAll
    void remove() {
        if (pool != null) {
            pool.close();
        }
        if (database != null) {
            database.close();
        }
    }
}

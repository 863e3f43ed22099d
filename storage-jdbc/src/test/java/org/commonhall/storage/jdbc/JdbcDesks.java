package org.commonhall.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.commonhall.testing.DeskAdviceScenario;
import org.commonhall.testing.DeskRaceScenario;
import org.commonhall.testing.DeskScenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** The scenarios about desks on one kind of database; one database a class, emptied for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcDesks {
    private final Databases kind;
    private @Nullable TestDatabase database;
    private @Nullable HikariDataSource pool;

    JdbcDesks(Databases kind) {
        this.kind = kind;
    }

    @Nested
    class Life extends DeskScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Advice extends DeskAdviceScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Races extends DeskRaceScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }

        @Override
        protected Storage sameStore() {
            return JdbcStorage.owning(connections());
        }
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

    private Storage empty() {
        if (database != null) {
            database.clear();
        }
        return JdbcStorage.owning(connections());
    }

    private HikariDataSource connections() {
        HikariDataSource connections = pool;
        if (database == null || connections == null) {
            database = kind.create();
            HikariConfig config = new HikariConfig();
            config.setDataSource(database.dataSource());
            connections = new HikariDataSource(config);
            pool = connections;
        }
        return connections;
    }
}

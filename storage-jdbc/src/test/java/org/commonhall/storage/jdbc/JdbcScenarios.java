package org.commonhall.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.commonhall.scenario.ScenarioStore;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionWork;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.Servers;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Scenarios on one kind of database. A database whose tables are made is emptied and lent to one test after another. */
abstract class JdbcScenarios implements ScenarioStore {
    private static final Map<Databases, Deque<Lent>> IDLE = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(JdbcScenarios::remove));
    }

    private final Databases kind;

    JdbcScenarios(Databases kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return kind.name();
    }

    /** PostgreSQL stands for the others, where races take minutes, unless the profile {@code long} asks for all. */
    @Override
    public boolean runs(boolean race) {
        return !race || kind == Databases.POSTGRESQL || Boolean.getBoolean("commonhall.long");
    }

    /** SQLite lets one transaction write at a time. */
    @Override
    public int rounds(int usual) {
        return kind == Databases.SQLITE ? usual / 20 : usual;
    }

    @Override
    public Lease lease() {
        Lent idle = idle().poll();
        if (idle == null) {
            return new Lent(kind.create());
        }
        idle.empty();
        return idle;
    }

    private Deque<Lent> idle() {
        return IDLE.computeIfAbsent(kind, none -> new ConcurrentLinkedDeque<>());
    }

    /** Servers go with all they hold; what lies in files would stay. */
    private static void remove() {
        IDLE.values().forEach(idle -> idle.forEach(Lent::remove));
    }

    /** A database with its pool and two ways to it. */
    private final class Lent implements Lease {
        private final TestDatabase database;
        private final HikariDataSource pool;
        private final Storage first;
        private final Storage second;

        Lent(TestDatabase database) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(database.dataSource());
            this.database = database;
            this.pool = new HikariDataSource(config);
            this.first = new OpenedOnce(JdbcStorage.owning(pool));
            this.second = new OpenedOnce(JdbcStorage.owning(pool));
        }

        @Override
        public Storage store() {
            return first;
        }

        @Override
        public Optional<Storage> sameStore() {
            return Optional.of(second);
        }

        @Override
        public void close() {
            idle().push(this);
        }

        void empty() {
            try (Connection connection = pool.getConnection()) {
                database.clear(connection);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        void remove() {
            pool.close();
            if (kind.inFiles()) {
                database.close();
            }
        }
    }

    /** Opens a store for the first hall; the tables are the same for the halls that follow. */
    private static final class OpenedOnce implements Storage {
        private final Storage store;
        private @Nullable Schema opened;

        OpenedOnce(Storage store) {
            this.store = store;
        }

        @Override
        public void open(Schema schema) {
            if (opened == null || !opened.types().equals(schema.types())) {
                store.open(schema);
                opened = schema;
            }
        }

        @Override
        public Set<StorageFeature> features() {
            return store.features();
        }

        @Override
        public <R extends @Nullable Object> R inTransaction(TransactionWork<R> work) {
            return store.inTransaction(work);
        }

        @Override
        public void forget(RecordType<?> type) {
            store.forget(type);
        }

        /** Stays open for the next test. */
        @Override
        public void close() {}
    }

    /** H2 in memory. */
    public static final class H2 extends JdbcScenarios {
        public H2() {
            super(Databases.H2);
        }
    }

    /** SQLite in a file. */
    public static final class Sqlite extends JdbcScenarios {
        public Sqlite() {
            super(Databases.SQLITE);
        }
    }

    /** A PostgreSQL server. */
    public static final class Postgres extends JdbcScenarios {
        public Postgres() {
            super(Databases.POSTGRESQL);
        }
    }

    /** A MariaDB server, left out with {@code -Dcommonhall.mariadb=off}, which says so loudly. */
    public static final class MariaDb extends JdbcScenarios {
        public MariaDb() {
            super(Databases.MARIADB);
        }

        @Override
        public boolean runs(boolean race) {
            return !Servers.mariaDbIsLeftOut() && super.runs(race);
        }
    }
}

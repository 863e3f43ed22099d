package org.commonhall.storage.jdbc.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** The databases of the tests: a server is started once a test run, and each test gets a schema of its own. */
public enum Databases {
    /** H2 in memory. */
    H2 {
        @Override
        public TestDatabase create() {
            return of(h2("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"), () -> {});
        }
    },
    /** H2 in a file. */
    H2_FILE {
        @Override
        public TestDatabase create() {
            Path folder = folder();
            DataSource source = h2("file:" + folder.resolve("db") + ";DB_CLOSE_DELAY=-1");
            return of(source, () -> {
                run(source, "shutdown");
                remove(folder);
            });
        }
    },
    /** SQLite in a file. */
    SQLITE {
        @Override
        public TestDatabase create() {
            Path folder = folder();
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + folder.resolve("db"));
            // The file remembers it; connections that each switch to it at once refuse one another as busy.
            run(source, "pragma journal_mode = wal");
            return of(source, () -> remove(folder));
        }
    },
    /** PostgreSQL, a schema each. */
    POSTGRESQL {
        @Override
        public TestDatabase create() {
            String schema = fresh();
            DataSource server = Servers.postgres().getPostgresDatabase();
            run(server, "create schema " + schema);
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(Servers.postgres().getJdbcUrl("postgres", "postgres"));
            source.setCurrentSchema(schema);
            return of(source, () -> run(server, "drop schema " + schema + " cascade"));
        }
    },
    /** MariaDB, a database each. */
    MARIADB {
        @Override
        public TestDatabase create() {
            String database = fresh();
            DataSource server = mariaDb("test");
            run(server, "create database " + database);
            return of(mariaDb(database), () -> run(server, "drop database " + database));
        }
    };

    /** A fresh one. */
    public abstract TestDatabase create();

    /** Those to test, for {@code MethodSource}. */
    public static Stream<Databases> all() {
        return Arrays.stream(values()).filter(kind -> kind != MARIADB || !Servers.mariaDbIsLeftOut());
    }

    private static JdbcDataSource h2(String place) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + place);
        return source;
    }

    private static DataSource mariaDb(String database) {
        try {
            return new MariaDbDataSource(Servers.mariaDb(database));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String fresh() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void run(DataSource server, String sql) {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("commonhall");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path folder) {
        Arrays.stream(Objects.requireNonNull(folder.toFile().listFiles())).forEach(File::delete);
        folder.toFile().delete();
    }

    TestDatabase of(DataSource source, Runnable removal) {
        return new TestDatabase() {
            @Override
            public DataSource dataSource() {
                return source;
            }

            @Override
            public void clear(Connection connection) throws SQLException {
                try (Statement statement = connection.createStatement()) {
                    for (String sql : clearing(written(connection, tables(connection)))) {
                        statement.execute(sql);
                    }
                }
            }

            @Override
            public void close() {
                removal.run();
            }
        };
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        tables.remove("commonhall_schema");
        return tables;
    }

    /** Those with a row: most tests write a few tables of a hundred. */
    private static List<String> written(Connection connection, List<String> tables) throws SQLException {
        if (tables.isEmpty()) {
            return tables;
        }
        List<String> written = new ArrayList<>();
        String query = tables.stream()
                .map(table -> "select * from (select '" + table + "' as name from " + table + " limit 1) " + table)
                .collect(Collectors.joining(" union all "));
        // Prepared, because a driver then keeps its plan: it is the same for every test of a class.
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                written.add(rows.getString(1));
            }
        }
        return written;
    }

    /** Whether it lies in files that somebody has to remove. */
    public boolean inFiles() {
        return this == SQLITE || this == H2_FILE;
    }

    private List<String> clearing(List<String> tables) {
        return switch (this) {
            case POSTGRESQL ->
                around(
                        "set session_replication_role = replica",
                        "delete from ",
                        tables,
                        "set session_replication_role = origin");
            case H2, H2_FILE ->
                around("set referential_integrity false", "truncate table ", tables, "set referential_integrity true");
            case SQLITE -> around("pragma foreign_keys = off", "delete from ", tables, "pragma foreign_keys = on");
            case MARIADB -> around("set foreign_key_checks = 0", "delete from ", tables, "set foreign_key_checks = 1");
        };
    }

    private static List<String> around(String before, String each, List<String> tables, String after) {
        List<String> all = new ArrayList<>();
        all.add(before);
        tables.forEach(table -> all.add(each + table));
        all.add(after);
        return all;
    }
}

package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commonhall.storage.DatabaseRefused;
import org.commonhall.storage.Schema;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which dialect a database gets, and which databases are refused. */
class DialectsTest {

    static Iterable<Databases> databases() {
        return Databases.all().toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aDatabaseGetsTheDialectOfItsFamily(Databases kind) throws SQLException {
        try (TestDatabase database = kind.create();
                Connection connection = database.dataSource().getConnection()) {
            Dialect dialect = Dialects.of(connection);
            assertThat(kind.name().toLowerCase(Locale.ROOT)).startsWith(dialect.family());
            assertThat(dialect.unfit(connection)).isEmpty();
        }
    }

    @Test
    void aServiceComesBeforeTheLibrarysOwn() throws SQLException {
        try (Connection connection = QuotingContractTest.source("").getConnection()) {
            assertThat(Dialects.of(connection)).isInstanceOf(QuotingDialect.class);
        }
    }

    @Test
    void twoServicesForOneDatabaseAreNamed(@TempDir Path folder) throws SQLException, IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Dialect.class.getName()), RivalDialect.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, Dialect.class.getClassLoader());
                Connection connection = QuotingContractTest.source("").getConnection()) {
            thread.setContextClassLoader(loader);
            assertThatThrownBy(() -> Dialects.of(connection))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContainingAll(
                            QuotingDialect.class.getName(), RivalDialect.class.getName(), "withDialect");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"MariaDB, 11.4, mariadb", "MySQL, 5.5.5-10.6.1-MariaDB, mariadb", "MySQL, 8.0.36, mariadb"})
    void theServersOfOneProtocolAreToldApart(String product, String version, String family) throws SQLException {
        Dialect found = Dialects.of(named(product, version, 8, 0));
        assertThat(found.family()).isEqualTo(family);
        assertThat(found).isEqualTo(version.contains("36") ? Dialects.MYSQL : Dialects.MARIADB);
    }

    @ParameterizedTest
    @CsvSource({"KingbaseES, V8", "DM DBMS, 8.1", "Oracle, 23"})
    void anUnknownDatabaseIsToldWhatIsKnown(String product, String version) {
        assertThatThrownBy(() -> Dialects.of(named(product, version, 8, 1)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContainingAll(product, version, "h2", "postgresql", "mariadb", "sqlite", "withDialect");
    }

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, 9, 2, PostgreSQL 13",
        "PostgreSQL, 12, 18, PostgreSQL 13",
        "MariaDB, 10, 3, MariaDB 10.6",
        "MySQL, 5, 7, MySQL 8.0",
        "SQLite, 3, 36, SQLite 3.37",
        "H2, 1, 4, H2 2.0"
    })
    void anOldVersionIsRefused(String product, int major, int minor, String needed) throws SQLException {
        Connection connection = named(product, major + "." + minor, major, minor);
        assertThat(Dialects.of(connection).unfit(connection))
                .hasValueSatisfying(why -> assertThat(why).startsWith(needed));
    }

    @ParameterizedTest
    @CsvSource({"IGNORECASE=TRUE, IGNORECASE", "MODE=Oracle, MODE", "DEFAULT_NULL_ORDERING=HIGH, DEFAULT_NULL_ORDERING"
    })
    void aSettingThatChangesWhatValuesMeanIsRefusedByName(String setting, String named) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";" + setting);
        assertThatThrownBy(() -> JdbcStorage.owning(source).open(Schema.of()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource({
        "set foreign_key_checks = 0, foreign_key_checks",
        "set unique_checks = 0, unique_checks",
        "set sql_mode = '', sql_mode",
        "'set sql_mode = ''STRICT_ALL_TABLES,EMPTY_STRING_IS_NULL''', EMPTY_STRING_IS_NULL"
    })
    void aSettingOfMariaDbIsRefusedByName(String statement, String named) throws SQLException {
        Databases.all().filter(Databases.MARIADB::equals).forEach(kind -> {
            try (TestDatabase database = kind.create();
                    Connection connection = database.dataSource().getConnection()) {
                connection.createStatement().execute(statement);
                assertThat(Dialects.MARIADB.unfit(connection))
                        .hasValueSatisfying(why -> assertThat(why).contains(named));
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    /** A connection that says it is of another product. */
    private static Connection named(String product, String version, int major, int minor) throws SQLException {
        Map<String, Object> said = Map.of(
                "getDatabaseProductName", product,
                "getDatabaseProductVersion", version,
                "getDatabaseMajorVersion", major,
                "getDatabaseMinorVersion", minor,
                "getURL", "jdbc:pool:somewhere");
        DatabaseMetaData metadata = proxy(DatabaseMetaData.class, said);
        return proxy(Connection.class, Map.of("getMetaData", metadata));
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> said) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> said.get(method.getName())));
    }
}

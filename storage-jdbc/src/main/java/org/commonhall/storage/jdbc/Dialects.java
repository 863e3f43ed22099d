package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** The database families the library knows. */
public final class Dialects {
    /** H2 2.x. */
    public static final Dialect H2 = new H2Dialect();

    /** PostgreSQL 13 or newer. */
    public static final Dialect POSTGRESQL = new PostgresDialect();

    /** MariaDB 10.6 or newer. */
    public static final Dialect MARIADB = new MariaDbDialect("utf8mb4_nopad_bin");

    /** MySQL 8. */
    public static final Dialect MYSQL = new MariaDbDialect("utf8mb4_0900_bin");

    /** SQLite 3.37 or newer. */
    public static final Dialect SQLITE = new SqliteDialect();

    private Dialects() {}

    /** Asks the metadata, never the URL, which poolers and wrappers change. */
    static Dialect detect(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        String product = metadata.getDatabaseProductName().toLowerCase(Locale.ROOT);
        return switch (product) {
            case "h2" -> H2;
            case "postgresql" -> POSTGRESQL;
            case "mariadb" -> MARIADB;
            // MySQL's driver calls a MariaDB server MySQL too.
            case "mysql" -> metadata.getDatabaseProductVersion().contains("MariaDB") ? MARIADB : MYSQL;
            case "sqlite" -> SQLITE;
            default ->
                throw new IllegalArgumentException(
                        "no dialect for " + product + ": pass one with JdbcOptions.withDialect");
        };
    }
}

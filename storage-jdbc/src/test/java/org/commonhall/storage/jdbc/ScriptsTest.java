package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.commonhall.Commonhall;
import org.commonhall.storage.Schema;
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
                Arguments.of("mysql", Dialects.MYSQL),
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

    private static String script(Dialect dialect) {
        StringBuilder script = new StringBuilder("-- The tables of Commonhall, written by ScriptsTest.\n");
        for (String statement : JdbcStorage.schemaSql(dialect, Schema.of(Commonhall.records()))) {
            script.append('\n').append(statement).append(";\n");
        }
        return script.toString();
    }
}

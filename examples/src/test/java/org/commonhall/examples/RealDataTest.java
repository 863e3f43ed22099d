package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two public data sets, wherever somebody has put them: in {@code ../shared/data} beside the repository, or in the
 * folder that the system property {@code commonhall.data} names. They are not part of the project.
 */
class RealDataTest {
    private static final Path FOLDER = Path.of(System.getProperty("commonhall.data", "../../shared/data"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> minutesOfAHotline() {
        return where("la-311-2020.csv.gz", file -> {
            Cli cli = imported(file, "la-311", "h2:" + folder.resolve("hall"));
            assertThat(cli.out()).contains("New 9,989, closed now 0, unchanged 0, rejected 0");
            String json = Cli.run("report", "--store", "h2:" + folder.resolve("hall"), "--format", "json")
                    .out()
                    .replaceAll("\\s+", " ");
            assertThat(json)
                    .contains(
                            "\"requests\": 9989, \"closed\": 9946, \"open\": 43,",
                            "{ \"month\": \"2020-01\", \"opened\": 9989,",
                            "\"category\": \"4\", \"requests\": 4469,",
                            "\"unit\": \"2\", \"requests\": 7056,");
            assertThat(imported(file, "la-311", "h2:" + folder.resolve("hall")).out())
                    .contains("New 0, closed now 0, unchanged 9,989, rejected 0");
        });
    }

    @TestFactory
    Stream<DynamicTest> daysOfACouncil() {
        return where("council-casework-2015-2019.csv.gz", file -> {
            Cli cli = imported(file, "council-casework", "memory", "--dry-run");
            assertThat(cli.out())
                    .contains(
                            "New 233,238, closed now 0, unchanged 0, rejected 93",
                            "This key is on an earlier line as well, which counts: 93");
        });
    }

    private interface Check {
        void of(Path file) throws Exception;
    }

    private static Stream<DynamicTest> where(String name, Check check) {
        return Stream.of(FOLDER.resolve(name))
                .filter(Files::exists)
                .map(file -> DynamicTest.dynamicTest(name, () -> check.of(file)));
    }

    private Cli imported(Path file, String profile, String store, String... more) {
        String errors = folder.resolve("errors.csv").toString();
        Cli cli = Cli.run(Stream.concat(
                        Stream.of(
                                "import-requests",
                                file.toString(),
                                "--profile",
                                profile,
                                "--store",
                                store,
                                "--errors",
                                errors),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(cli.code()).as(cli.err()).isZero();
        return cli;
    }
}

package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCommandTest {
    @TempDir
    private Path folder;

    /** A list comes, comes corrected, and comes again; what was rejected is corrected in its error file. */
    @Test
    void peopleComeFromAFileAndTheirErrorFile() throws IOException {
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "编号,姓名,邮箱\r\n1,赵一,zhao@example.org\r\n2,钱二,nothing\r\n");
        Path errors = folder.resolve("errors.csv");
        Cli first = directory(people, errors);
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("2 rows imported", "New 1, changed 0, unchanged 0, rejected 1");
        Path corrected = folder.resolve("corrected.csv");
        Files.writeString(corrected, Files.readString(errors).replace("nothing", "qian@example.org"));
        Cli second = directory(corrected, errors);
        assertThat(second.err()).contains("New 1, changed 0, unchanged 0, rejected 0");
        assertThat(errors).doesNotExist();
        Files.writeString(people, "编号,姓名,邮箱\r\n1,赵一,zhao@example.org\r\n2,钱二二,qian@example.org\r\n");
        assertThat(directory(people, errors, "--format", "json").out().replaceAll("\\s+", " "))
                .contains("\"added\": 0, \"changed\": 1, \"unchanged\": 1, \"rejected\": 0");
    }

    @Test
    void aFileWithoutAKeyIsRefused() throws IOException {
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "name\r\nAnna\r\n");
        Cli refused = directory(people, folder.resolve("errors.csv"));
        assertThat(refused.code()).isEqualTo(Main.REFUSED);
        assertThat(refused.err()).contains("these columns are missing: key");
    }

    private Cli directory(Path file, Path errors, String... more) {
        String[] command = {
            "import-directory",
            "people",
            file.toString(),
            "--source",
            "erp",
            "--errors",
            errors.toString(),
            "--store",
            "h2:" + folder.resolve("store")
        };
        return Cli.run(
                Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new));
    }
}

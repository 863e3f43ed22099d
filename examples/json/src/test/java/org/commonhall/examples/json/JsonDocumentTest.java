package org.commonhall.examples.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code that docs/json.md shows is the code that is tested. */
class JsonDocumentTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @Test
    void itsCodeIsThatOfTheHostThatIsTested() throws IOException {
        String host = bare(Files.readString(Path.of("src/main/java/org/commonhall/examples/json/Jackson3Host.java")));
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../../docs/json.md")))
                .results()
                .map(block -> bare(block.group(1)))
                .toList();
        assertThat(blocks).hasSize(2);
        assertThat(host).contains(blocks);
    }

    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }
}

package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/errors.md is what the classes do, and that of {@link Problem} names every class. */
class ErrorsDocumentTest {
    private static final Pattern ROW = Pattern.compile(
            "^\\| `(\\w+)` \\| (?:`([a-z.]+)`)? ?\\| (\\d+) \\| `(\\w+)` \\| [^|]{20,} \\|$", Pattern.MULTILINE);

    @Test
    void everyRowIsWhatTheClassDoes() throws IOException {
        List<MatchResult> rows = rows();
        assertThat(rows).hasSizeGreaterThan(CommonhallException.class.getPermittedSubclasses().length);
        for (MatchResult row : rows) {
            Problem problem = refusal(row.group(1), row.group(2) == null ? "access.denied" : row.group(2))
                    .problem(Locale.ENGLISH);
            assertThat(List.of(
                            String.valueOf(problem.status()), problem.reaction().name()))
                    .as(row.group())
                    .containsExactly(row.group(3), row.group(4));
        }
    }

    @Test
    void everyClassHasItsRowInBothTables() throws IOException {
        Set<String> classes = Stream.of(CommonhallException.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(rows().stream().map(row -> row.group(1)).collect(Collectors.toSet()))
                .isEqualTo(classes);
        assertThat(Files.readString(Path.of("src/main/java/org/commonhall/Problem.java")))
                .contains(classes.stream()
                        .map(name -> "<tr><td>{@link " + name + "}</td>")
                        .toList());
    }

    /** Each code whose reaction is another than that of its class has a row. */
    @Test
    void everyExceptionIsNamed() throws IOException {
        List<String> named = rows().stream()
                .filter(row -> row.group(2) != null)
                .map(row -> row.group(2))
                .toList();
        for (String code : List.of("storage.busy", "storage.lock.timeout", "storage.cancelled")) {
            assertThat(named).contains(code);
        }
        assertThat(named).hasSize(3);
    }

    @Test
    void aFieldsMessageStandsWithoutItsPath() {
        InvalidInput wrong = new InvalidInput("contact.phone", "value.missing");
        Problem.Field field = wrong.problem(Locale.ENGLISH).errors().get(0);
        assertThat(field.field()).isEqualTo("contact.phone");
        assertThat(field.message()).isEqualTo("A value is needed");
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/errors.md")))
                .results()
                .toList();
    }

    private static CommonhallException refusal(String name, String code) {
        return switch (name) {
            case "InvalidInput" -> new InvalidInput("path", code);
            case "NotAllowed" -> new NotAllowed(code);
            case "NotFound" -> new NotFound(code);
            case "Conflict" -> new Conflict(code, null);
            case "RuleViolation" -> new RuleViolation(code);
            case "OutcomeUnknown" -> new OutcomeUnknown(code, null);
            case "StorageUnavailable" -> new StorageUnavailable(code, null);
            default -> throw new AssertionError(name);
        };
    }
}

package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/commonhall");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CODE = Pattern.compile(
            "(?:new (?:RuleViolation|NotAllowed|NotFound|Conflict|OutcomeUnknown|StorageUnavailable)\\(|Explanation\\.of\\()\\s*\"([a-z._]+)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameCodesAndPlaceholders() throws IOException {
        return bundles()
                .map(english ->
                        DynamicTest.dynamicTest(RESOURCES.relativize(english).toString(), () -> {
                            Properties en = read(english);
                            Properties zh = read(english.resolveSibling("messages_zh.properties"));
                            assertThat(zh.stringPropertyNames())
                                    .containsExactlyInAnyOrderElementsOf(en.stringPropertyNames());
                            for (String code : en.stringPropertyNames()) {
                                assertThat(placeholders(zh.getProperty(code)))
                                        .as(code)
                                        .isEqualTo(placeholders(en.getProperty(code)));
                                assertThat(has(zh.getProperty(code), Character.UnicodeScript.HAN))
                                        .as(code)
                                        .isEqualTo(has(en.getProperty(code), Character.UnicodeScript.LATIN)
                                                || has(zh.getProperty(code), Character.UnicodeScript.HAN));
                            }
                        }));
    }

    @TestFactory
    Stream<DynamicTest> noCodeIsThereTwice() throws IOException {
        return bundles()
                .flatMap(english -> Stream.of(english, english.resolveSibling("messages_zh.properties")))
                .map(bundle -> DynamicTest.dynamicTest(
                        RESOURCES.relativize(bundle).toString(),
                        () -> assertThat(Files.readAllLines(bundle).stream()
                                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                                        .map(line -> line.substring(0, line.indexOf('='))))
                                .doesNotHaveDuplicates()));
    }

    @Test
    void everyCodeThatIsThrownHasAText() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(m -> m.group(1))
                        .forEach(codes::add);
            }
        }
        assertThat(codes)
                .hasSizeGreaterThan(10)
                .allSatisfy(code -> assertThat(Messages.text(Locale.ENGLISH, code, List.of()))
                        .isNotEqualTo(code));
    }

    @Test
    void otherLanguagesThanChineseReadEnglish() {
        assertThat(Messages.text(Locale.JAPAN, "hall.founded", List.of())).startsWith("This hall");
        assertThat(Messages.text(Locale.SIMPLIFIED_CHINESE, "hall.founded", List.of()))
                .startsWith("本系统");
    }

    @Test
    void figuresPrintWithoutGrouping() {
        assertThat(Messages.text(Locale.ENGLISH, "page.size", List.of(12345, 200)))
                .contains("12345");
    }

    @Test
    void momentsPrintAsWallTime() {
        Instant ten = Instant.parse("2026-03-02T02:00:00Z");
        assertThat(Messages.text(Locale.ENGLISH, "booking.past", List.of(ten))).endsWith(": 2026-03-02 10:00");
        assertThat(Messages.text(
                        Locale.CHINESE,
                        "booking.past",
                        List.of(ten.plusSeconds(5).atZone(ZoneId.of("Europe/Berlin")))))
                .endsWith("2026-03-02 03:00:05");
        assertThat(Messages.text(Locale.ENGLISH, "booking.past", List.of(Instant.MAX)))
                .endsWith(": " + Instant.MAX);
        RuleViolation refusal = new RuleViolation(Explanation.of("booking.past", ten));
        refusal.at(ZoneId.of("America/New_York"));
        assertThat(refusal.message(Locale.ENGLISH)).endsWith("2026-03-01 21:00");
        assertThat(refusal.at(ZoneId.of("Asia/Tokyo")).explanation().text(Locale.CHINESE))
                .endsWith("2026-03-01 21:00\n");
        InvalidInput input = new InvalidInput("from", "booking.past", ten);
        assertThat(input.at(ZoneId.of("Asia/Tokyo")).message(Locale.ENGLISH)).endsWith("2026-03-02 11:00");
    }

    @Test
    void codesThatAreDataHaveWords() {
        assertThat(Messages.text(
                        Locale.CHINESE, "decision.group.unknown", List.of(Messages.word("decision.group.", "owners"))))
                .contains("业主");
        assertThat(Messages.word("decision.group.", "riders")).isEqualTo("riders");
    }

    @Test
    void aCodeOfTheHostsOwnPrintsAsItIs() {
        assertThat(Messages.text(Locale.ENGLISH, "portal.lunch.sold.out", List.of("Tuesday")))
                .isEqualTo("portal.lunch.sold.out [Tuesday]");
    }

    private static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(f -> f.endsWith("messages.properties")).toList().stream();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static boolean has(String text, Character.UnicodeScript script) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}

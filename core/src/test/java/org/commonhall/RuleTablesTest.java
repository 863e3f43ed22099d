package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every code belongs to the package that says it, and every code of a refusal stands in one row of its package's table. */
class RuleTablesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/commonhall");
    private static final Path RESOURCES = Path.of("src/main/resources/org/commonhall");
    /** First segments of the root, as the package comment of {@code org.commonhall} lists them. */
    static final Set<String> ROOT = Set.of(
            "call",
            "command",
            "constraint",
            "group",
            "hall",
            "input",
            "page",
            "record",
            "reference",
            "storage",
            "text",
            "value");
    /** The one refusal that every capability says of its own rights. */
    private static final String DENIED = "access.denied";
    /** Texts that refuse nothing: accounts of rules, papers, reports. A new text has a row in a table, or stands here. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("access", "hold\\..+"),
            Map.entry(
                    "ballot",
                    "electorate\\.changed|leaving|lot(\\.drawn)?|option|result|seat|sheet(\\..+)?|tie|vote\\.(first|in_time)"),
            Map.entry(
                    "booking",
                    "decided\\..+|outbid|reason|undecided|free\\.(approval|from|immediately|seats)|series\\.moved"),
            Map.entry(
                    "calendar",
                    "case\\..+|class\\..+|due(\\.open)?|explain\\..+|limit\\.(calendar_days|elapsed|minutes|working_days)(\\.one)?|name|pause\\.kind\\..+|provisional|weekday\\..+"
                            + "|hours\\.(at|closed|day|evening|fallback|lenient|makeup\\..+|new_year|next(\\.none)?|open"
                            + "|open_end|provisional|remark|replaced(\\.evening)?|rule|silent|unknown)"),
            Map.entry("capacity", "quota\\.(bookings|seats)|explain(\\..+)?"),
            Map.entry("chain", "linked|said\\..+|underway"),
            Map.entry("committee", "proposal\\.count|vacancy\\..+"),
            Map.entry(
                    "course",
                    "prerequisite\\.(missing|lapses)|reason|rule\\.said\\..+|run\\.few|seats\\.(left|unlimited|pool(\\..+)?|kept|figures)|session\\.(planned|roomless)"),
            Map.entry("credential", "paper\\..+|said\\..+"),
            Map.entry("delivery", "sheet\\..+"),
            Map.entry("enrolment", "decided\\..+|fact\\..+|reason|run\\.(few|finished)|seats\\.none|said\\..+"),
            Map.entry(
                    "decision",
                    "bound\\..+|check(\\.minimum)?|group\\.(?!unknown).+|effect\\..+|invalid\\..+|lot\\.(fingerprint|record)|majority\\.(missed|reached)|measure(\\.(area|heads|seats"
                            + "|of\\.group))?|outcome\\..+|part\\..+|quorum\\.(missed|none|reached)|silent|tie\\..+|tied"),
            Map.entry("directory", "audience\\.[a-z_]+"),
            Map.entry("desk", "estimate\\.(best|newcomer|none|step|ticket|worst|zms)|line\\.tight|missed\\..+"),
            Map.entry(
                    "exchange",
                    "counts(\\.directory)?|dry|encoded|errors|faults|finished|interrupted|progress\\..+|resumed|store"),
            Map.entry("inbox", "same\\..+"),
            Map.entry("meeting", "demand\\.count|item\\.overdue|paper\\..+|quorum\\.(none|reached)"),
            Map.entry("motion", "outcome\\..+|state\\.(?!unknown).+"),
            Map.entry("publication", "kind\\..+|paper\\..+"),
            Map.entry("rates", "none"),
            Map.entry("report", "(?!window).+"),
            Map.entry("request", "due(\\..+)?|earlier\\.stands|visit\\.(everybody|unsolved)"),
            Map.entry("service", "certificate\\.unfounded|fact\\..+|paper\\..+|said\\..+"),
            Map.entry("shift", "decided\\..+|reason|series\\.over|signup\\.undecided"),
            Map.entry("station", "explain\\..+"),
            Map.entry("trace", "said\\..+"),
            Map.entry("visit", "surplus"),
            Map.entry("volunteer", "rule\\.(fact|said)\\..+"));

    /** Labels of constants, roles, permissions, events, figures and kinds of record, which {@code LabelsTest} holds. */
    private static final String LABEL = ".+\\.[A-Z_0-9]+|role\\..+|\\w+\\.(event|figure|permission|record)\\..+";

    private static final Pattern REFUSAL = Pattern.compile(
            "new (?:RuleViolation|NotAllowed|NotFound|Conflict|InvalidInput|Violation)\\(|\\b(?:refuse|refused|fault|no)\\(");
    private static final Pattern CODE = Pattern.compile("\"([a-z_]+(?:\\.[a-z_0-9-]+)+)\"");
    private static final Pattern ROW = Pattern.compile("<tr>(?!\\s*<th>)(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@link[\\s*]+(\\w+)");
    private static final Pattern SAID = Pattern.compile("\\{@code ([a-z_]+(?:\\.[a-z_0-9-]+)+)}");

    private static final Pattern SINGLE = Pattern.compile("\\{@code ([a-z]+)}");
    private static final Pattern QUESTION =
            Pattern.compile("^\\| ([A-Z][^|]*\\?) \\| `([a-z.]+)` \\| `(\\w+)` \\|$", Pattern.MULTILINE);

    private record Row(String type, List<String> codes) {}

    @TestFactory
    Stream<DynamicTest> everyRefusalStandsInOneRowWhoseClassSaysIt() throws IOException {
        return packages().stream().map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> holds(folder)));
    }

    private static void holds(Path folder) throws IOException {
        List<Row> rows = rows(folder);
        assertThat(rows).as("rows").isNotEmpty();
        for (Row row : rows) {
            String source = Files.readString(folder.resolve(row.type() + ".java"));
            assertThat(row.codes()).as(row.type()).allMatch(code -> says(source, code));
        }
        List<String> listed = rows.stream().flatMap(row -> row.codes().stream()).toList();
        Set<String> refusals = new TreeSet<>();
        for (Path file : sources(folder)) {
            refusals.addAll(refusals(Files.readString(file)));
        }
        refusals.removeIf(code -> ROOT.contains(first(code)) || code.equals(DENIED));
        assertThat(refusals)
                .as("codes of another package")
                .allMatch(code -> first(code).equals(capability(folder)));
        assertThat(listed).as("rows").containsAll(refusals);
    }

    @Test
    void everyTextOfARefusalStandsInOneRow() throws IOException {
        List<String> listed = new ArrayList<>();
        for (Path folder : packages()) {
            rows(folder).forEach(row -> listed.addAll(row.codes()));
        }
        Set<String> texts = texts(RESOURCES.resolve("messages.properties")).stream()
                .filter(code -> !code.matches("(constraint|hall\\.test|problem)\\..+"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path file : bundles()) {
            String capability = folder(file).getFileName().toString();
            texts(file).stream()
                    .filter(code -> !code.matches(capability + "\\.(" + TOLD.getOrDefault(capability, "") + ")"))
                    .forEach(texts::add);
        }
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(Sets.symmetricDifference(texts, Set.copyOf(listed))).isEmpty();
    }

    /** CONTRIBUTING answers twenty questions, each by a row of a table. */
    @Test
    void twentyQuestionsHaveTheirRow() throws IOException {
        List<MatchResult> questions = QUESTION.matcher(Files.readString(Path.of("../CONTRIBUTING.md")))
                .results()
                .toList();
        assertThat(questions).hasSize(20).extracting(row -> row.group(1)).doesNotHaveDuplicates();
        for (MatchResult row : questions) {
            Path folder = SOURCES.resolve(row.group(2).replace('.', '/'));
            assertThat(folder.resolve(row.group(3) + ".java")).exists();
            assertThat(rows(folder)).as(row.group()).extracting(Row::type).contains(row.group(3));
        }
    }

    /** The root's package comment lists how codes of the root begin. */
    @Test
    void theRootListsItsOwnCodes() throws IOException {
        String words = Files.readString(SOURCES.resolve("package-info.java"));
        assertThat(SINGLE.matcher(words.substring(0, words.indexOf("<table>")))
                        .results()
                        .map(word -> word.group(1)))
                .containsExactlyInAnyOrderElementsOf(ROOT);
    }

    @Test
    void everyPackageNamesItsChineseTerms() throws IOException {
        for (Path folder : packages()) {
            String words = Files.readString(folder.resolve("package-info.java"));
            assertThat(words.substring(0, words.indexOf("<table>")))
                    .as(folder.toString())
                    .containsPattern("\\p{IsHan}");
        }
    }

    /** Permissions, events and due work are named by the capability that has them. */
    @Test
    void rightsAndEventsBeginWithTheirPackage() throws IOException {
        for (Path folder : packages()) {
            for (Path file : sources(folder)) {
                if (typeOf(file).matches(".+(Rights|Event|DueWork)")) {
                    assertThat(CODE.matcher(Files.readString(file)).results().map(code -> code.group(1)))
                            .as(file.toString())
                            .allMatch(code -> first(code).equals(capability(folder)));
                }
            }
        }
    }

    @Test
    void everyBundleIsFound() throws IOException {
        Properties index = new Properties();
        try (var in = Files.newInputStream(RESOURCES.resolve("bundles.properties"))) {
            index.load(in);
        }
        Map<String, String> folders = new TreeMap<>();
        bundles().stream()
                .map(RuleTablesTest::folder)
                .forEach(folder -> folders.put(
                        folder.getFileName().toString(),
                        "org.commonhall."
                                + RESOURCES.relativize(folder).toString().replace('/', '.')));
        assertThat(index).containsExactlyInAnyOrderEntriesOf(folders);
    }

    @Test
    void textsStandInTheBundleOfTheirCapability() throws IOException {
        assertThat(texts(RESOURCES.resolve("messages.properties")))
                .allMatch(code -> ROOT.contains(first(code)) || code.equals(DENIED));
        for (Path file : bundles()) {
            String capability = folder(file).getFileName().toString();
            assertThat(texts(file)).allMatch(code -> first(code).equals(capability));
        }
    }

    /** A code is said as it is, or put together from its beginning, as {@code "booking.quota." + holder}. */
    private static boolean says(String source, String code) {
        return source.contains('"' + code + '"')
                || Pattern.compile("\"([a-z_]+\\.[a-z_.]+\\.)\" \\+")
                        .matcher(source)
                        .results()
                        .anyMatch(begin -> code.startsWith(begin.group(1)));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("messages.properties"))
                    .filter(file -> !folder(file).equals(RESOURCES))
                    .toList();
        }
    }

    private static Set<String> texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        Set<String> labels = labels();
        return Sets.filter(texts.stringPropertyNames(), code -> !labels.contains(code) && !code.matches(LABEL));
    }

    /** The labels of what falls due; a refusal may be about a due date, so they cannot be told by their form. */
    private static Set<String> labels() {
        return OwnCapabilities.ALL.stream()
                .flatMap(capability -> capability.dueKinds().stream())
                .map(kind -> kind.replaceFirst("\\.", ".due."))
                .collect(Collectors.toSet());
    }

    private static List<Row> rows(Path folder) throws IOException {
        Path info = folder.resolve("package-info.java");
        List<Row> rows = new ArrayList<>();
        for (MatchResult row : ROW.matcher(Files.readString(info)).results().toList()) {
            Matcher type = LINK.matcher(row.group(1));
            assertThat(type.find()).as(row.group(1)).isTrue();
            rows.add(new Row(
                    type.group(1),
                    SAID.matcher(row.group(1))
                            .results()
                            .map(code -> code.group(1))
                            .toList()));
        }
        return rows;
    }

    private static Set<String> refusals(String source) {
        Set<String> codes = new TreeSet<>();
        Matcher refusal = REFUSAL.matcher(source);
        while (refusal.find()) {
            List<String> said = CODE.matcher(arguments(source, refusal.end()))
                    .results()
                    .map(code -> code.group(1))
                    .toList();
            // What is missing is named by its attribute, which looks like a code.
            codes.addAll(said.contains("record.missing") ? List.of("record.missing") : said);
        }
        return codes;
    }

    private static String arguments(String source, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = source.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return source.substring(from, at);
    }

    private static String capability(Path folder) {
        String path = SOURCES.relativize(folder).toString();
        return path.startsWith("calendar") ? "calendar" : folder.getFileName().toString();
    }

    private static String first(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    private static String typeOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** All but that of the constants, which has no rules. */
    private static Set<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(RuleTablesTest::folder)
                    .filter(folder -> !folder.endsWith("code"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !Arrays.asList("package-info.java", "module-info.java")
                                    .contains(file.getFileName().toString()))
                    .toList();
        }
    }
}

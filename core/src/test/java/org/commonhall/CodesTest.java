package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.calendar.PauseRule;
import org.commonhall.corridor.Capability;
import org.commonhall.credential.BadgeRules;
import org.commonhall.directory.directory.OrganizationKinds;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.motion.MotionGraphs;
import org.commonhall.publication.NoticeKind;
import org.commonhall.request.request.RequestPolicy;
import org.commonhall.station.station.PlaceKinds;
import org.commonhall.storage.RecordType;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/codes.md, which lists every code with its words, and the constants of codes that are data. {@code
 * -Dcommonhall.codes=write} writes the document anew.
 */
class CodesTest {
    private static final Path DOCUMENT = Path.of("../docs/codes.md");
    private static final Path SOURCES = Path.of("src/main/java/org/commonhall");
    private static final Path CONSTANTS = SOURCES.resolve("code");
    private static final Pattern ROW = Pattern.compile("<tr>(?!\\s*<th>)(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code[\\s*]+([a-z_]+(?:\\.[a-z_0-9-]+)+)}");

    @Test
    void everyCodeThatIsDataIsAConstant() throws IOException, IllegalAccessException {
        assertThat(constants(RuleSets.class))
                .isEqualTo(RuleSets.standard().byCode().keySet());
        assertThat(constants(OrganizationKinds.class))
                .isEqualTo(rows("directory/directory/organization-kinds.csv").keySet());
        assertThat(constants(PlaceKinds.class))
                .isEqualTo(rows("station/station/place-kinds.csv").keySet());
        assertThat(constants(BadgeRules.class))
                .isEqualTo(rows("credential/badge-rules.csv").keySet());
        assertThat(constants(MotionGraphs.class)).containsAll(motions().keySet());
        assertThat(constants(PauseRule.class))
                .isEqualTo(RequestPolicy.neutral().pauses().keySet());
        assertThat(constants(Due.class)).isEqualTo(all(Capability::dueKinds));
    }

    @Test
    void everyPermissionThatIsDeclaredIsAConstant() throws IOException, ReflectiveOperationException {
        Set<String> permissions = new HashSet<>();
        for (Class<?> type : LabelsTest.publicTypes()) {
            LabelsTest.permissions(type).forEach(permission -> permissions.add(permission.code()));
        }
        assertThat(permissions).containsAll(permissions().keySet());
    }

    @Test
    void theDocumentListsEveryCodeWithItsWords() throws IOException, ReflectiveOperationException {
        String written = document();
        if ("write".equals(System.getProperty("commonhall.codes"))) {
            Files.writeString(DOCUMENT, written);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(written);
    }

    /** A host compares codes by constants, which cannot be mistyped. */
    @Test
    void everyRefusalEventAndKindIsAConstant() throws IOException {
        Map<String, String> written = new CodeConstants()
                .codes("Refusals", english(refusals()))
                .codes("Events", english(codes(events(), HouseWords.WORDS::event)))
                .kinds(english(codes(kinds(), HouseWords.WORDS::kind)))
                .sources();
        if ("write".equals(System.getProperty("commonhall.codes"))) {
            for (Map.Entry<String, String> type : written.entrySet()) {
                Files.writeString(CONSTANTS.resolve(type.getKey()), type.getValue());
            }
        }
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(CONSTANTS)) {
            for (Path file : (Iterable<Path>) files.filter(one -> !one.endsWith("package-info.java"))::iterator) {
                there.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(there).isEqualTo(written);
    }

    private static Map<String, String> english(Map<String, Said> codes) {
        return Maps.transformValues(codes, Said::en);
    }

    private static Set<String> events() {
        Set<String> events = all(Capability::events);
        events.add("hall.founded");
        return events;
    }

    private static Set<String> kinds() {
        return Commonhall.records().stream().map(RecordType::table).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String document() throws IOException, ReflectiveOperationException {
        StringBuilder text = new StringBuilder("""
                # Codes

                Every code of the library with its words in both languages. Codes never change their meaning; words may. `hall.words()` gives the words at run
                time. This document is made by the build (`CodesTest`, `-Dcommonhall.codes=write`).
                """);
        table(text, "Roles", "constants of `Role`", named(Role.class, Role.class, Role::code, HouseWords.WORDS::label));
        table(
                text,
                "Rule sets",
                "constants of `RuleSets`",
                words(
                        RuleSets.standard().byCode(),
                        (locale, rules) -> rules.title().text(locale)));
        table(
                text,
                "Kinds of organizations",
                "constants of `OrganizationKinds`",
                rows("directory/directory/organization-kinds.csv"));
        table(
                text,
                "Kinds of places",
                "constants of `PlaceKinds`: zones, amenities and equipment of a station",
                rows("station/station/place-kinds.csv"));
        table(text, "Badges", "constants of `BadgeRules`", rows("credential/badge-rules.csv"));
        table(
                text,
                "Kinds of notices",
                "constants of `NoticeKind`",
                named(NoticeKind.class, NoticeKind.class, NoticeKind::code, (locale, kind) -> kind.text(locale)));
        table(
                text,
                "Reasons for a pause",
                "constants of `PauseRule`",
                words(
                        RequestPolicy.neutral().pauses(),
                        (locale, rule) -> pattern(locale, "calendar.pause.kind." + rule.type())));
        table(text, "States of motions", "constants of `MotionGraphs`", motions());
        table(
                text,
                "Due work",
                "constants of `Due`, its `kind()`",
                codes(all(Capability::dueKinds), HouseWords.WORDS::due));
        table(
                text,
                "Records",
                "constants of `RecordKinds`: the kind of an `Event`",
                codes(kinds(), HouseWords.WORDS::kind));
        table(
                text,
                "Events",
                "constants of `XCodes.Events` in `org.commonhall.code`: `event()` of a receipt and of an `Event`",
                codes(events(), HouseWords.WORDS::event));
        table(
                text,
                "Permissions",
                "constants of the classes `XRights`, or of the actions of a capability",
                permissions());
        table(
                text,
                "States and other constants",
                "enums of the capability, written as JSON by their name",
                constants());
        table(
                text,
                "Refusals",
                "constants of `XCodes.Refusals` in `org.commonhall.code`: `refusal.code()`, or the code of a violation; [errors.md](errors.md) says what a host does about which class",
                refusals());
        return text.toString();
    }

    private static void table(StringBuilder text, String title, String where, Map<String, Said> rows) {
        assertThat(rows).as(title).isNotEmpty();
        text.append("\n## ").append(title).append("\n\n");
        text.append(where.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(where.substring(1))
                .append(".\n\n");
        text.append("| code | English | 中文 |\n|---|---|---|\n");
        rows.forEach((code, words) -> text.append("| `")
                .append(code)
                .append("` | ")
                .append(cell(words.en))
                .append(" | ")
                .append(cell(words.zh))
                .append(" |\n"));
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("\n", " ").strip();
    }

    private record Said(String en, String zh) {}

    private interface Speaking<T> {
        String text(Locale locale, T what);
    }

    private static <T> Said both(Speaking<T> said, T what) {
        return new Said(said.text(Locale.ENGLISH, what), said.text(Locale.CHINESE, what));
    }

    private static <T> Map<String, Said> words(Map<String, T> all, Speaking<T> said) {
        Map<String, Said> found = new TreeMap<>();
        all.forEach((code, one) -> found.put(code, both(said, one)));
        return found;
    }

    private static Map<String, Said> codes(Set<String> all, Speaking<String> said) {
        Map<String, Said> found = new TreeMap<>();
        all.forEach(code -> found.put(code, both(said, code)));
        return found;
    }

    private static <T> Map<String, Said> named(
            Class<?> holder, Class<T> type, Function<T, String> code, Speaking<T> said) throws IllegalAccessException {
        Map<String, Said> found = new TreeMap<>();
        for (T one : LabelsTest.constants(holder, type)) {
            found.put(code.apply(one), both(said, one));
        }
        return found;
    }

    private static Map<String, Said> permissions() {
        Map<String, Said> found = new TreeMap<>();
        OwnCapabilities.ALL.stream()
                .flatMap(capability -> capability.permissions().stream())
                .forEach(permission -> found.put(permission.code(), both(HouseWords.WORDS::label, permission)));
        return found;
    }

    private static Map<String, Said> constants() throws IOException, ReflectiveOperationException {
        Map<String, Said> found = new TreeMap<>();
        for (Class<?> type : LabelsTest.publicTypes()) {
            for (Object one : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
                if (!(one instanceof EventCode)) {
                    Enum<?> constant = (Enum<?>) one;
                    String name = type.getName()
                            .substring(type.getPackageName().length() + 1)
                            .replace('$', '.');
                    found.put(name + "." + constant.name(), both(HouseWords.WORDS::label, constant));
                }
            }
        }
        return found;
    }

    private static Map<String, Said> motions() {
        Map<String, Said> found = new TreeMap<>();
        MotionGraphs.standard()
                .byCode()
                .values()
                .forEach(graph -> graph.states()
                        .values()
                        .forEach(state -> found.put(
                                state.code(), both((locale, one) -> one.label().text(locale), state))));
        return found;
    }

    /** The codes that the tables of the packages name, but for those that are no refusal, and those of constraints. */
    private static Map<String, Said> refusals() throws IOException {
        Map<String, Said> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.endsWith("package-info.java"))::iterator) {
                ROW.matcher(Files.readString(file))
                        .results()
                        .flatMap(row -> CODE.matcher(row.group(1)).results())
                        .map(code -> code.group(1))
                        .forEach(code -> found.put(code, both(CodesTest::pattern, code)));
            }
        }
        ResourceBundle.getBundle("org.commonhall.messages", Locale.ROOT).keySet().stream()
                .filter(code -> code.startsWith("constraint."))
                .forEach(code -> found.put(code, both(CodesTest::pattern, code)));
        return found;
    }

    private static String pattern(Locale locale, String code) {
        return Messages.pattern(locale, code).orElseThrow(() -> new AssertionError(code));
    }

    private static Set<String> all(Function<Capability<?>, Set<String>> which) {
        return OwnCapabilities.ALL.stream()
                .flatMap(capability -> which.apply(capability).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Said> rows(String name) throws IOException {
        Map<String, Said> found = new TreeMap<>();
        String text = Resources.toString(Resources.getResource(Commonhall.class, name), StandardCharsets.UTF_8);
        for (NamedCsvRecord row :
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
            found.put(row.getField("code"), new Said(row.getField("en"), row.getField("zh")));
        }
        return found;
    }

    private static Set<String> constants(Class<?> holder) throws IllegalAccessException {
        return Set.copyOf(LabelsTest.constants(holder, String.class));
    }
}

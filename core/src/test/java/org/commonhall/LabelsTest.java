package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonhall.corridor.Capability;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MotionGraph;
import org.commonhall.governance.motion.MotionGraphs;
import org.commonhall.station.booking.BookingEvent;
import org.commonhall.station.booking.BookingRights;
import org.commonhall.station.booking.BookingStatus;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every public constant, permission, role, event, due kind, kind of record and state has a label in both languages. */
class LabelsTest {
    private static final Pattern EXPORTS = Pattern.compile("exports ([a-z.]+);");
    private static final Words WORDS = HouseWords.WORDS;

    @TestFactory
    Stream<DynamicTest> everyConstant() throws IOException, ReflectiveOperationException {
        Map<String, Function<Locale, String>> labels = new TreeMap<>();
        for (Class<?> type : publicTypes()) {
            for (Object one : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
                Enum<?> constant = (Enum<?>) one;
                labels.put(type.getName() + " " + constant.name(), locale -> WORDS.label(locale, constant));
            }
        }
        assertThat(labels).hasSizeGreaterThan(400);
        return tests(labels);
    }

    @TestFactory
    Stream<DynamicTest> everyPermission() throws IOException, ReflectiveOperationException {
        Map<String, Function<Locale, String>> labels = new TreeMap<>();
        for (Class<?> type : publicTypes()) {
            for (Permission permission : permissions(type)) {
                labels.put(permission.code(), locale -> WORDS.label(locale, permission));
            }
        }
        assertThat(labels).hasSizeGreaterThan(120);
        return tests(labels);
    }

    @TestFactory
    Stream<DynamicTest> everyRole() throws IllegalAccessException {
        Map<String, Function<Locale, String>> labels = new TreeMap<>();
        for (Role role : constants(Role.class, Role.class)) {
            labels.put(role.code(), locale -> WORDS.label(locale, role));
        }
        assertThat(labels).hasSizeGreaterThan(10);
        return tests(labels);
    }

    @TestFactory
    Stream<DynamicTest> everythingThatHappens() {
        Map<String, Function<Locale, String>> labels = new TreeMap<>();
        OwnCapabilities.ALL.forEach(capability ->
                capability.events().forEach(code -> labels.put(code, locale -> WORDS.event(locale, code))));
        labels.put("hall.founded", locale -> WORDS.event(locale, "hall.founded"));
        assertThat(labels).hasSizeGreaterThan(200);
        return tests(labels);
    }

    @TestFactory
    Stream<DynamicTest> everythingThatFallsDue() {
        Map<String, Function<Locale, String>> labels = new TreeMap<>();
        OwnCapabilities.ALL.forEach(capability ->
                capability.dueKinds().forEach(kind -> labels.put(kind, locale -> WORDS.due(locale, kind))));
        assertThat(labels).hasSizeGreaterThan(10);
        return tests(labels);
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfRecord() {
        Map<String, Function<Locale, String>> labels = new TreeMap<>();
        for (RecordType<?> type : Commonhall.records()) {
            labels.put(type.table(), locale -> WORDS.kind(locale, type.table()));
        }
        assertThat(labels).hasSizeGreaterThan(90);
        return tests(labels);
    }

    @TestFactory
    Stream<DynamicTest> everyStateOfTheBuiltInGraphsOfMotions() {
        Map<String, Function<Locale, String>> labels = new TreeMap<>();
        for (MotionGraph graph : MotionGraphs.standard().byCode().values()) {
            graph.states()
                    .values()
                    .forEach(state -> labels.put(graph.code() + " " + state.code(), locale -> {
                        String label = WORDS.state(locale, receipt("motion.moved", state.code(), Motion.class))
                                .orElse("");
                        assertThat(label).isEqualToIgnoringCase(state.label().text(locale));
                        return label;
                    }));
        }
        assertThat(labels).hasSizeGreaterThan(15);
        return tests(labels);
    }

    @Test
    void everyEventBeginsWithItsCapability() {
        for (Capability<?> capability : OwnCapabilities.ALL) {
            assertThat(Stream.concat(capability.events().stream(), capability.dueKinds().stream()))
                    .allMatch(code -> code.startsWith(capability.name() + "."));
        }
    }

    @Test
    void aLabelStandsAloneAndInSentences() {
        assertThat(WORDS.label(Locale.ENGLISH, BookingStatus.REQUESTED)).isEqualTo("Waiting for a decision");
        assertThat(WORDS.label(Locale.CHINESE, BookingStatus.REQUESTED)).isEqualTo("待审批");
        assertThat(Messages.text(Locale.ENGLISH, "access.denied", List.of(BookingRights.BLOCK)))
                .endsWith(": keep rooms from being booked");
        assertThat(WORDS.text(Locale.CHINESE, new NotFound("record.missing", Motion.TYPE)))
                .endsWith("：动议");
        assertThat(WORDS.label(Locale.ENGLISH, BookingEvent.CONFIRMED))
                .isEqualTo(WORDS.event(Locale.ENGLISH, "booking.confirmed"))
                .isEqualTo("Room booked");
        assertThat(WORDS.kind(Locale.ENGLISH, "ServiceRequest"))
                .isEqualTo(WORDS.kind(Locale.ENGLISH, "service_request"))
                .isEqualTo("Request");
        assertThat(WORDS.due(Locale.CHINESE, "chain.cause request 7")).isEqualTo("议题建议待提出");
    }

    @Test
    void theStateOfAReceiptIsThatOfItsRecord() {
        assertThat(WORDS.state(Locale.CHINESE, receipt("booking.requested", "REQUESTED", BookingStatus.class)))
                .contains("待审批");
        assertThat(WORDS.state(Locale.ENGLISH, receipt(Receipt.UNCHANGED, "submitted", Motion.class)))
                .contains("Submitted");
        assertThat(WORDS.state(Locale.ENGLISH, receipt("booking.requested", null, null)))
                .isEmpty();
    }

    @Test
    void whatNoBundleKnowsPrintsAsItsCode() {
        assertThat(WORDS.label(Locale.CHINESE, Foreign.LATE)).isEqualTo("LATE");
        assertThat(WORDS.label(Locale.CHINESE, new Role("warden"))).isEqualTo("warden");
        assertThat(WORDS.label(Locale.CHINESE, Permission.of("parking.park"))).isEqualTo("parking.park");
        assertThat(WORDS.event(Locale.CHINESE, "parking.parked")).isEqualTo("parking.parked");
        assertThat(WORDS.due(Locale.CHINESE, "parking.end 7")).isEqualTo("parking.end 7");
        assertThat(WORDS.kind(Locale.CHINESE, "Permit")).isEqualTo("Permit");
        assertThat(WORDS.state(Locale.ENGLISH, receipt("motion.moved", "tabled", Motion.class)))
                .contains("tabled");
    }

    private enum Foreign {
        LATE
    }

    private static Receipt<Motion> receipt(String event, @Nullable String state, @Nullable Class<?> states) {
        return new Receipt<>(new Id<>(new UUID(0, 1)), 1, event, state, states, List.of(), null);
    }

    private static Stream<DynamicTest> tests(Map<String, Function<Locale, String>> labels) {
        return labels.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    String code = one.getKey().substring(one.getKey().lastIndexOf(' ') + 1);
                    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                        String label = one.getValue().apply(locale);
                        boolean chinese = label.codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
                        assertThat(label).isNotBlank().isNotEqualTo(code).doesNotContain("_", "{", "}", code + ".");
                        assertThat(label).doesNotMatch("[a-z].*").doesNotMatch("[a-z]+(\\.[A-Za-z]+)+");
                        assertThat(chinese).as(label).isEqualTo(locale.equals(Locale.CHINESE));
                    }
                }));
    }

    static List<Permission> permissions(Class<?> type) throws ReflectiveOperationException {
        if (type.getSimpleName().endsWith("Rights")) {
            return constants(type, Permission.class);
        }
        boolean gives = type.isEnum()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("permission") && method.getParameterCount() == 0);
        ImmutableList.Builder<Permission> found = ImmutableList.builder();
        for (Object constant : gives ? type.getEnumConstants() : new Object[0]) {
            found.add((Permission) type.getMethod("permission").invoke(constant));
        }
        return found.build();
    }

    static <T> List<T> constants(Class<?> holder, Class<T> type) throws IllegalAccessException {
        ImmutableList.Builder<T> found = ImmutableList.builder();
        for (Field field : holder.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                found.add(type.cast(field.get(null)));
            }
        }
        return found.build();
    }

    static List<Class<?>> publicTypes() throws IOException, ReflectiveOperationException {
        Path classes;
        try {
            classes = Path.of(Messages.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException never) {
            throw new IOException(never);
        }
        ImmutableList.Builder<Class<?>> found = ImmutableList.builder();
        Matcher exported = EXPORTS.matcher(Files.readString(Path.of("src/main/java/module-info.java")));
        while (exported.find()) {
            String name = exported.group(1);
            try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".class")).toList()) {
                    String simple = file.getFileName().toString().replace(".class", "");
                    if (!simple.endsWith("-info")) {
                        found.add(Class.forName(name + "." + simple, false, LabelsTest.class.getClassLoader()));
                    }
                }
            }
        }
        return found.build().stream().filter(LabelsTest::visible).toList();
    }

    private static boolean visible(Class<?> type) {
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if (!Modifier.isPublic(outer.getModifiers())) {
                return false;
            }
        }
        return true;
    }
}

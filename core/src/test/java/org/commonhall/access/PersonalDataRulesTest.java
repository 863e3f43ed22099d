package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Messages;
import org.commonhall.corridor.Command;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Subject;
import org.commonhall.storage.ValueType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalDataRulesTest {
    private static final String CANARY = "canary-7f3a";
    private static final Schema SCHEMA = Schema.of(Commonhall.records());
    /** What a text may be that is no words of people about people. */
    private static final ImmutableSet<String> PLAIN = ImmutableSet.of("code", "name of a thing", "setting", "form");

    static List<RecordType<?>> types() {
        return SCHEMA.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aRecordWithPersonalValuesSaysWhomItIsAbout(RecordType<?> type) {
        assertThat(personal(type).findAny().isEmpty() || Subjects.isAboutSomebody(SCHEMA, type))
                .as("%s has @Personal components, no @Subject, and no @SameSubject leads to it", type)
                .isTrue();
        assertThat(Subjects.of(type))
                .as("%s has one rule of erasure", type)
                .extracting(subject -> Subjects.declared(subject).value())
                .allMatch(Subjects.erasure(type)::equals);
    }

    @ParameterizedTest
    @MethodSource("types")
    void anIndexLeadsFromAPersonToEveryRecord(RecordType<?> type) {
        Subjects.of(type).stream()
                .filter(subject -> subject.position() > 0)
                .forEach(subject -> assertThat(Stream.concat(type.indices().stream(), type.uniqueKeys().stream())
                                .map(key -> key.attributes().get(0).name()))
                        .as("indices of %s", type)
                        .contains(subject.name()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatErasureClearsCanBeCleared(RecordType<?> type) {
        boolean cleared = Subjects.erasure(type) == Subject.Erasure.CLEAR;
        personal(type).filter(attribute -> cleared && !attribute.optional()).forEach(attribute -> {
            assertThat(attribute.type()).as("%s is mandatory", attribute).isIn(ValueType.TEXT, ValueType.BYTES);
            assertThat(type.uniqueKeys().stream().flatMap(key -> key.attributes().stream()))
                    .as("%s would collide once cleared", attribute)
                    .noneMatch(attribute::equals);
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothingStaysThatRefersToWhatErasureDeletes(RecordType<?> type) {
        boolean deleted = Subjects.erasure(type) == Subject.Erasure.DELETE;
        SCHEMA.referrers(type).stream()
                .filter(referrer -> deleted)
                .forEach(referrer -> assertThat(Subjects.of(referrer.owner()))
                        .as("%s must be @Subject(DELETE)", referrer)
                        .anyMatch(subject -> subject.name().equals(referrer.name())
                                && Subjects.declared(subject).value() == Subject.Erasure.DELETE));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aHoldHasATextInBothLanguages(RecordType<?> type) {
        assertThat(Subjects.hold(type).isEmpty()).isEqualTo(Subjects.erasure(type) != Subject.Erasure.KEEP);
        Stream.concat(
                        Stream.of(Subjects.hold(type)).filter(hold -> !hold.isEmpty()),
                        type.attributes().stream().flatMap(attribute -> attribute.kept().stream()))
                .forEach(hold -> assertThat(List.of(Locale.CHINESE, Locale.ENGLISH))
                        .allMatch(locale ->
                                !Messages.text(locale, hold, List.of()).equals(hold)));
    }

    /**
     * The one table of texts: each is personal, kept by a law, or says in {@code texts.txt} what it is instead of words. A new
     * component fails here until somebody has decided it.
     */
    @Test
    void everyTextIsDecided() throws IOException {
        String table = Resources.toString(
                Objects.requireNonNull(PersonalDataRulesTest.class.getResource("texts.txt")), StandardCharsets.UTF_8);
        List<String> rows = Splitter.on('\n').omitEmptyStrings().splitToList(table);
        Map<String, String> decided = rows.stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> Splitter.on(' ').limit(2).splitToList(row))
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1), (one, two) -> one, TreeMap::new));
        Map<String, String> needed = new TreeMap<>();
        SCHEMA.types()
                .forEach(type -> type.attributes().stream()
                        .filter(attribute -> attribute.type() == ValueType.TEXT)
                        .forEach(attribute -> needed.put(attribute.toString(), decision(attribute, decided))));
        assertThat(decided).isEqualTo(needed);
    }

    private static String decision(Attribute<?, ?> attribute, Map<String, String> decided) {
        assertThat(attribute.personal().isPresent() && attribute.kept().isPresent())
                .as("%s is personal or kept", attribute)
                .isFalse();
        if (attribute.personal().isPresent()) {
            return "personal " + Subjects.erasure(attribute.owner());
        } else if (attribute.withheld()) {
            return "secret";
        }
        String said = decided.getOrDefault(attribute.toString(), "");
        String open = PLAIN.contains(said)
                ? said
                : "undecided: mark it @Personal or @Kept, or say what it is, one of " + PLAIN;
        return attribute.kept().map(hold -> "kept " + hold).orElse(open);
    }

    @Test
    void theInventoryListsEveryPersonalColumn() {
        assertThat(PersonalDataInventory.of(SCHEMA).lines())
                .hasSize((int) SCHEMA.types().stream()
                        .flatMap(PersonalDataRulesTest::personal)
                        .count())
                .contains(new PersonalDataInventory.Line("person", "phone", "contact", Subject.Erasure.CLEAR, null))
                .contains(new PersonalDataInventory.Line(
                        "attachment", "file_name", "evidence", Subject.Erasure.DELETE, null));
    }

    @ParameterizedTest
    @MethodSource("personalRecords")
    void aRecordPrintsWithoutPersonalValues(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values =
                Arrays.stream(components).map(PersonalDataRulesTest::sample).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        assertThat(constructor.newInstance(values).toString()).doesNotContain(CANARY, "1987-06-05");
    }

    @ParameterizedTest
    @MethodSource("personalRecords")
    void noBuilderOfACommandPrintsPersonalValues(Class<? extends Record> type) {
        // A generated builder prints its fields; those of stored records never leave their capability.
        boolean stored = SCHEMA.types().stream().anyMatch(kind -> kind.javaType() == type);
        assertThat(!stored && hasBuilder(type))
                .as("%s has a generated builder: keep its personal values in a record of their own", type)
                .isFalse();
    }

    /** What is stored as personal is personal in the command that says it, so that nothing prints it and its digest is keyed. */
    @Test
    void wordsThatAreStoredAsPersonalArePersonalInTheirCommand() throws IOException {
        ImmutableSetMultimap<String, String> stored = SCHEMA.types().stream()
                .map(RecordType::javaType)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        component -> component.getDeclaringRecord().getPackageName(), RecordComponent::getName));
        assertThat(records()
                        .filter(Command.class::isAssignableFrom)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .filter(component -> component.getType() == String.class
                                && !component.isAnnotationPresent(Personal.class)
                                && stored.containsEntry(
                                        component.getDeclaringRecord().getPackageName(), component.getName()))
                        .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName()))
                .as("what is posted, kept by a law, or said of no person")
                .containsExactlyInAnyOrder(
                        "AddItem.text",
                        "AddItem.title",
                        "BlockRoom.reason",
                        "CancelShift.reason",
                        "DecideNotice.text",
                        "DraftMeeting.title",
                        "PostNotice.text",
                        "RegisterBrand.name",
                        "RepostNotice.text",
                        "WriteMinutes.text");
    }

    static List<Class<?>> personalRecords() throws IOException {
        return records()
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(Personal.class)))
                .toList();
    }

    private static Stream<Class<?>> records() throws IOException {
        ClassLoader loader = Commonhall.class.getClassLoader();
        return ClassPath.from(loader).getAllClasses().stream()
                .filter(type -> type.getPackageName().startsWith("org.commonhall"))
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .filter(Class::isRecord);
    }

    private static boolean hasBuilder(Class<?> type) {
        try {
            Class.forName(type.getName() + "Builder");
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    private static @Nullable Object sample(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isPrimitive() || !component.isAnnotationPresent(Personal.class)) {
            return type == long.class ? (Object) 0L : type == int.class ? 0 : type == boolean.class ? false : null;
        } else if (type == String.class) {
            return CANARY;
        } else if (type == Bytes.class) {
            return Bytes.of(CANARY.getBytes(StandardCharsets.UTF_8));
        } else if (type == LocalDate.class) {
            return LocalDate.parse("1987-06-05");
        } else if (type == BigDecimal.class) {
            return new BigDecimal("19870605");
        } else if (Map.class.isAssignableFrom(type)) {
            return ImmutableMap.of(CANARY, ImmutableList.of());
        } else if (List.class.isAssignableFrom(type)) {
            return ImmutableList.of(CANARY);
        }
        return null;
    }

    private static <T extends Record> Stream<Attribute<T, ?>> personal(RecordType<T> type) {
        return type.attributes().stream()
                .filter(attribute -> attribute.personal().isPresent());
    }
}

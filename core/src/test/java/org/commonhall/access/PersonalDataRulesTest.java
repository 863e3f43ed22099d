package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import java.util.stream.Stream;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Messages;
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

    static List<RecordType<?>> types() {
        return SCHEMA.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aRecordWithPersonalValuesSaysWhomItIsAbout(RecordType<?> type) {
        long subjects = Arrays.stream(type.javaType().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Subject.class))
                .count();
        assertThat(subjects).isLessThanOrEqualTo(1);
        assertThat(personal(type).findAny().isPresent() && subjects == 0)
                .as("%s has @Personal components and no @Subject", type)
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("types")
    void anIndexLeadsFromAPersonToEveryRecord(RecordType<?> type) {
        Subjects.of(type)
                .filter(subject -> subject.position() > 0)
                .ifPresent(subject -> assertThat(Stream.concat(type.indices().stream(), type.uniqueKeys().stream())
                                .map(key -> key.attributes().get(0).name()))
                        .as("indices of %s", type)
                        .contains(subject.name()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatErasureClearsCanBeCleared(RecordType<?> type) {
        boolean cleared = Subjects.of(type)
                .filter(subject -> Subjects.rule(subject).value() == Subject.Erasure.CLEAR)
                .isPresent();
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
        boolean deleted = Subjects.of(type)
                .filter(subject -> Subjects.rule(subject).value() == Subject.Erasure.DELETE)
                .isPresent();
        SCHEMA.referrers(type).stream()
                .filter(referrer -> deleted)
                .forEach(referrer -> assertThat(Subjects.of(referrer.owner())
                                .map(subject -> subject.name().equals(referrer.name())
                                        && Subjects.rule(subject).value() == Subject.Erasure.DELETE))
                        .as("%s must be @Subject(DELETE)", referrer)
                        .contains(true));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aHoldHasATextInBothLanguages(RecordType<?> type) {
        Subjects.of(type).map(Subjects::rule).ifPresent(rule -> {
            assertThat(rule.value() == Subject.Erasure.KEEP)
                    .isEqualTo(!rule.hold().isEmpty());
            assertThat(rule.hold().isEmpty()
                            || !Messages.text(Locale.CHINESE, rule.hold(), List.of())
                                    .equals(rule.hold()))
                    .isTrue();
        });
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

    static List<Class<?>> personalRecords() throws IOException {
        ClassLoader loader = Commonhall.class.getClassLoader();
        return ClassPath.from(loader).getAllClasses().stream()
                .filter(type -> type.getPackageName().startsWith("org.commonhall"))
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .filter(Class::isRecord)
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(Personal.class)))
                .toList();
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

package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.corridor.Command;
import org.commonhall.storage.RecordType;
import org.junit.jupiter.api.Test;

/** A type is public because another package uses it, or because a public signature names it that a host can reach. */
class PublicTypesTest {
    private static final String ROOT = "org.commonhall";
    /** Where a host, or the author of a storage adapter or a capability, begins by itself. */
    private static final Set<String> ENTRIES = Set.of(
            "Commonhall",
            "TimeOrderedIds",
            "SlaClock",
            "OwnerBallots",
            "OwnerElectors",
            "CredentialKernel",
            "Qualifications",
            "StageGraphs",
            "Validity",
            "Admission",
            "SeatCount",
            "Cadence",
            "PairingScore",
            "ServiceCredit",
            "ShiftBlocks",
            "VoteWeights",
            "SeatSource",
            "ReportFormat",
            "ConditionEvaluator",
            "QueryEvaluator",
            "IntegrityChecks",
            "GuardedTransaction",
            "Kept",
            "Undigested",
            "UndoLog",
            "Spans",
            "CompletionRule",
            "PrerequisiteRule",
            "CourseDates",
            "BookingFollower",
            "DayFollower",
            "Kitchen",
            "PassSource");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);

    @Test
    void nothingIsPublicThatNobodyNames() {
        List<JavaClass> exported = CORE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().equals(ROOT + ".text"))
                .toList();
        Set<Class<?>> named = named(exported.stream()
                .filter(type -> ENTRIES.contains(type.getSimpleName()) || ownReason(type) || usedElsewhere(type))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet()));
        assertThat(exported.stream()
                        .filter(type -> !named.contains(type.reflect()))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    /**
     * Stored records are listed by storage, commands checked by reflection, builders generated; a host hands settings over and
     * looks rights, events and codes up.
     */
    private static boolean ownReason(JavaClass type) {
        return type.isAssignableTo(Command.class)
                || type.getPackageName().equals(ROOT + ".code")
                || Stream.of("Builder", "Policy", "Settings", "Rights", "Event")
                        .anyMatch(type.getSimpleName()::endsWith)
                || type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(RecordType.class));
    }

    private static boolean usedElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    private static Set<Class<?>> named(Set<Class<?>> known) {
        Set<Class<?>> all = new HashSet<>(known);
        Deque<Class<?>> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            signatures(type).forEach(named -> {
                if (named.getPackageName().startsWith(ROOT) && all.add(named)) {
                    open.push(named);
                }
            });
        }
        return all;
    }

    private static Stream<Class<?>> signatures(Class<?> type) {
        Stream<Type> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> visible(method.getModifiers()))
                .flatMap(PublicTypesTest::types);
        Stream<Type> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> visible(constructor.getModifiers()))
                .map(Constructor::getGenericParameterTypes)
                .flatMap(Arrays::stream);
        Stream<Type> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> visible(field.getModifiers()))
                .map(Field::getGenericType);
        Stream<Type> kin = Stream.of(
                        Stream.ofNullable(type.getGenericSuperclass()),
                        Arrays.stream(type.getGenericInterfaces()),
                        Stream.ofNullable(type.getPermittedSubclasses()).flatMap(Arrays::stream),
                        Arrays.stream(type.getDeclaredClasses()).filter(inner -> visible(inner.getModifiers())),
                        Stream.ofNullable(type.getEnclosingClass()))
                .flatMap(one -> one.map(Type.class::cast));
        return Stream.of(methods, constructors, fields, kin).flatMap(one -> one).flatMap(PublicTypesTest::named);
    }

    private static Stream<Type> types(Method method) {
        return Stream.of(
                        Stream.of(method.getGenericReturnType()),
                        Arrays.stream(method.getGenericParameterTypes()),
                        Arrays.stream(method.getGenericExceptionTypes()))
                .flatMap(one -> one);
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<Class<?>> named(Type type) {
        if (type instanceof Class<?> plain) {
            return Stream.of(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    named(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments()).flatMap(PublicTypesTest::named));
        } else if (type instanceof WildcardType wildcard) {
            return Arrays.stream(wildcard.getUpperBounds()).flatMap(PublicTypesTest::named);
        } else if (type instanceof GenericArrayType array) {
            return named(array.getGenericComponentType());
        }
        return Stream.empty();
    }
}

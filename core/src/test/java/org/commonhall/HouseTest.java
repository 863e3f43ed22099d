package org.commonhall;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.corridor.Command;
import org.junit.jupiter.api.Test;

/** Holds the packages of the house: one accessor, one package of the same word, one facade; small, and without circles. */
class HouseTest {
    private static final String ROOT = "org.commonhall";
    private static final String CORRIDOR = ROOT + ".corridor.Corridor";
    private static final int TYPES = 48;
    private static final int WITH_COMMANDS = 64;
    /** Larger by agreement: the request is one record with one life. */
    private static final Map<String, Long> LARGE = Map.of(ROOT + ".request.request", 83L);

    private static final int LINES = 500;
    /** The two phases of an import, which is many transactions and not one use case. */
    private static final Set<String> IMPORT = Set.of("ImportJob", "WritePass");
    /** Accessors whose word is not that of their package. */
    private static final Map<String, String> WORDS = Map.of("people", "directory", "servicerecords", "service");
    /** Packages of these first segments stand in a domain; every other one counts for itself. */
    private static final Set<String> DOMAINS =
            Set.of("directory", "request", "governance", "station", "learning", "volunteering");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);

    @Test
    void packagesHaveNoCircles() {
        slices().assignedFrom(byPackage()).should().beFreeOfCycles().check(CORE);
    }

    @Test
    void domainsHaveNoCircles() {
        slices().assignedFrom(byDomain()).should().beFreeOfCycles().check(CORE);
    }

    /** The root holds two sorts of classes: the face stands on everything, the words know nothing. */
    @Test
    void wordsOfTheRootKnowNothingAbove() {
        ArchRuleDefinition.noClasses()
                .that(DescribedPredicate.describe("are words of the root", HouseTest::isWord))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "stand above",
                        type -> type.getPackageName().startsWith(ROOT)
                                && !isWord(type)
                                && !type.getPackageName().equals(ROOT + ".storage")))
                .check(CORE);
    }

    @Test
    void packagesAreSmall() {
        Map<String, Long> all = new TreeMap<>();
        Map<String, Long> others = new TreeMap<>();
        CORE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type ->
                        Files.exists(Path.of("src/main/java", type.getName().replace('.', '/') + ".java")))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> {
                    all.merge(type.getPackageName(), 1L, Long::sum);
                    if (!type.isAssignableTo(Command.class)) {
                        others.merge(type.getPackageName(), 1L, Long::sum);
                    }
                });
        LARGE.forEach((name, most) -> {
            assertThat(all.remove(name)).as(name).isNotNull().isLessThanOrEqualTo(most);
            others.remove(name);
        });
        assertThat(all)
                .as("with commands")
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(WITH_COMMANDS));
        assertThat(others)
                .as("besides commands")
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(TYPES));
    }

    @Test
    void noFileIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(LINES));
        }
    }

    @Test
    void commandsKnowNoFacadeAndNoUseCase() {
        Set<String> facades = facades().map(Class::getName).collect(Collectors.toSet());
        ArchRuleDefinition.noClasses()
                .that()
                .areAssignableTo(Command.class)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are facades, use cases or reads",
                        type -> facades.contains(type.getName())
                                || (type.getName().startsWith(ROOT) && ends(type, "Steps", "Reads", "DueWork"))))
                .check(CORE);
    }

    /** Transitions are pure: they know the record and the time, and no transaction. */
    @Test
    void livesKnowNoTransaction() {
        ArchRuleDefinition.noClasses()
                .that()
                .haveSimpleNameEndingWith("Life")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "open or hold a transaction",
                        type -> Set.of("Corridor", "Reading", "Writing", "Change", "BulkChange")
                                .contains(type.getSimpleName())))
                .check(CORE);
    }

    @Test
    void rightsHoldPermissionsAlone() {
        ArchRuleDefinition.fields()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Rights")
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .should()
                .haveRawType(Permission.class)
                .check(CORE);
    }

    @Test
    void whatHoldsACorridorEndsAsItsRole() {
        Set<String> facades = facades().map(Class::getName).collect(Collectors.toSet());
        ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe(
                        "hold a corridor outside of it",
                        type -> !type.getPackageName().equals(ROOT + ".corridor")
                                && !type.getPackageName().equals(ROOT)
                                && !type.isAnonymousClass()
                                && type.getFields().stream()
                                        .anyMatch(field ->
                                                field.getRawType().getName().equals(CORRIDOR))))
                .should(new ArchCondition<>("be a facade, or end in Steps, Reads or DueWork") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean known = facades.contains(type.getName())
                                || IMPORT.contains(type.getSimpleName())
                                || ends(type, "Steps", "Reads", "DueWork");
                        events.add(new SimpleConditionEvent(type, known, type.getName() + " holds a corridor"));
                    }
                })
                .check(CORE);
    }

    @Test
    void anAccessorLeadsToAPackageOfItsWord() {
        Stream<Method> ground = accessors(Commonhall.class).filter(accessor -> !isDomain(accessor));
        Stream<Method> inDomains = accessors(Commonhall.class)
                .filter(HouseTest::isDomain)
                .flatMap(domain -> accessors(domain.getReturnType()));
        assertThat(Stream.concat(ground, inDomains)).isNotEmpty().allSatisfy(accessor -> {
            String name = accessor.getReturnType().getPackageName();
            String word = name.substring(name.lastIndexOf('.') + 1);
            String said = accessor.getName().toLowerCase(Locale.ROOT);
            assertThat(List.of(word, word + "s", word.replaceAll("y$", "ie") + "s"))
                    .as(accessor.toString())
                    .contains(WORDS.getOrDefault(said, said));
        });
    }

    private static boolean ends(JavaClass type, String... endings) {
        return Stream.of(endings).anyMatch(type.getSimpleName()::endsWith);
    }

    private static Stream<Class<?>> facades() {
        return accessors(Commonhall.class)
                .flatMap(accessor -> isDomain(accessor)
                        ? accessors(accessor.getReturnType()).map(Method::getReturnType)
                        : Stream.<Class<?>>of(accessor.getReturnType()));
    }

    private static Stream<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getReturnType().getPackageName().startsWith(ROOT + ".") || isDomain(method));
    }

    private static boolean isDomain(Method accessor) {
        return accessor.getReturnType().getPackageName().equals(ROOT)
                && accessor.getReturnType().getSimpleName().endsWith("Domain");
    }

    private static boolean isWord(JavaClass type) {
        return type.getPackageName().equals(ROOT)
                && !Set.of("Commonhall", "CommonhallBuilder", "FoundHall", "OwnCapabilities", "Settings", "Words")
                        .contains(outermost(type).getSimpleName())
                && !outermost(type).getSimpleName().endsWith("Domain");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseTest::outermost).orElse(type);
    }

    private static SliceAssignment byPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                if (!name.startsWith(ROOT)) {
                    return SliceIdentifier.ignore();
                }
                return name.equals(ROOT)
                        ? SliceIdentifier.of(isWord(type) ? "words" : "face")
                        : SliceIdentifier.of(name.substring(ROOT.length() + 1));
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static SliceAssignment byDomain() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                if (!name.startsWith(ROOT)) {
                    return SliceIdentifier.ignore();
                }
                if (name.equals(ROOT)) {
                    return SliceIdentifier.of(isWord(type) ? "words" : "face");
                }
                String rest = name.substring(ROOT.length() + 1);
                String first = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
                return SliceIdentifier.of(DOMAINS.contains(first) ? first : rest);
            }

            @Override
            public String getDescription() {
                return "domains";
            }
        };
    }
}

package org.commonhall;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the packages of the house: no circle between packages, none between domains, and words that know nothing. */
class HouseTest {
    private static final String ROOT = "org.commonhall";
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

    private static boolean isWord(JavaClass type) {
        return type.getPackageName().equals(ROOT)
                && !Set.of("Commonhall", "CommonhallBuilder", "FoundHall", "Settings", "Words")
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

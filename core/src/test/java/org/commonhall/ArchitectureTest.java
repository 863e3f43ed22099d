package org.commonhall;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the shape of the house: what may depend on what, and what no class may do. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.commonhall");

    @Test
    void reportAndExchangeStandOnTop() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.commonhall", "org.commonhall.report", "org.commonhall.exchange")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonhall.report", "org.commonhall.exchange")
                .check(CORE);
    }

    @Test
    void storageKnowsNoCapability() {
        noClasses()
                .that()
                .resideInAPackage("org.commonhall.storage")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.commonhall.*..").and(not(resideInAPackage("org.commonhall.storage"))))
                .check(CORE);
    }

    @Test
    void nothingInCoreKnowsJdbc() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(CORE);
    }

    @Test
    void timeComesFromAClock() {
        DescribedPredicate<JavaMethodCall> clockless = DescribedPredicate.describe(
                "a reading of the time without a clock",
                call -> (call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class)))
                        || (call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getTarget().getName().equals("currentTimeMillis")));
        noClasses().should(callMethodWhere(clockless)).check(CORE);
    }

    @Test
    void theLocaleIsNeverTheDefault() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .check(CORE);
    }

    @Test
    void publicClassesAreClosedForInheritance() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should(new ArchCondition<>("be final or sealed") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                                || type.reflect().isSealed();
                        events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open"));
                    }
                })
                .check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .doNotHaveSimpleName("module-info")
                .should(new ArchCondition<>("be in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not null-marked"));
                    }
                })
                .check(CORE);
    }

    @Test
    void thereIsNoMutableStaticState() {
        Set<String> mutable = Set.of("java.util.Map", "java.util.List", "java.util.Set", "java.util.HashMap");
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.commonhall..")
                .should()
                .beFinal()
                .andShould(new ArchCondition<>("not hold a collection that can change") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                        boolean fixed = !mutable.contains(field.getRawType().getName());
                        events.add(new SimpleConditionEvent(field, fixed, field.getFullName() + " may change"));
                    }
                })
                .check(CORE);
    }
}
